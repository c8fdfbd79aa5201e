import type { Entry } from '../../../src/catalog/entry.js'
import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog } from './check.js'
import { canonicalForm } from './canonical-form.js'

const SYMBOL = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/

/** Finds further codes and names of an entry that nobody could ask for, because they are not written canonically. */
export function findOtherCodes({ folder }: CheckedCatalog): Finding[] {
  return folder.entries.flatMap((entry) => [
    ...(['also', 'codes'] as const).flatMap((key) =>
      entry[key].flatMap((code, place) => {
        const problem = problemOf(entry, key, code)
        return problem === undefined ? [] : [{ ...folder.factsAt(entry, key, place), ...problem }]
      }),
    ),
    ...(entry.symbol === undefined || SYMBOL.test(entry.symbol)
      ? []
      : [{ ...folder.factsAt(entry, 'symbol'), ...wrongSymbol(entry.symbol) }]),
  ])
}

type Problem = Pick<Finding, 'what' | 'why' | 'fix'>

function problemOf(entry: Entry, key: string, code: string): Problem | undefined {
  const canonical = canonicalForm(code)
  if (canonical === entry.name)
    return {
      what: `${key} of ${entry.id} repeats its own code (${code})`,
      why: 'the spellings of one number are computed: hexadecimal, signed, unsigned',
      fix: `remove "${code}"`,
    }
  if (canonical === code) return undefined
  return {
    what: `${key} of ${entry.id}: ${code} is not written as the catalog writes codes`,
    why: 'only the canonical form is found again',
    fix: canonical === undefined ? 'write a code: 0x800705B4, 1603 or 30088-1008' : `write "${canonical}"`,
  }
}

function wrongSymbol(symbol: string): Problem {
  return {
    what: `the symbol ${symbol} is no name of a code`,
    why: 'a symbolic name is one word of letters, digits and underscores',
    fix: 'write it as in the tables of Microsoft: OM_E_NO_CONNECTION',
  }
}
