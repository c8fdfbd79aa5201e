import type { Entry } from '../catalog/entry.js'
import type { Knowledge } from '../catalog/load.js'
import { codeValue, signedDecimal, type Code } from '../parse/code.js'

/** What a beginning leads to: an entry of the catalog, or a code that only has a name. */
export type Beginning = { readonly entry: Entry } | { readonly code: Code }

interface Spelled<Target> {
  readonly spelling: string
  readonly target: Target
}

/**
 * Every spelling of every known code, sorted once: hexadecimal, signed decimal, symbolic name. What begins with the
 * first digits is found by halving, however large the catalog is.
 */
export class CodeBeginnings {
  private readonly entries: readonly Spelled<Entry>[]
  private readonly named: readonly Spelled<Code>[]

  constructor({ catalog, names }: Knowledge) {
    this.entries = sorted(catalog.entries.flatMap(spellingsOf))
    const listed = new Set(catalog.codes())
    this.named = sorted([
      ...[...names.codes()]
        .filter((code) => isHex(code) && !listed.has(code))
        .map((code) => ({ spelling: code, target: code })),
      ...[...names.names()].filter(([, code]) => !listed.has(code)).map(([spelling, target]) => ({ spelling, target })),
    ])
  }

  /** Gives what begins so (`0x87D13B`, `-20163`, `160`, `OM_E_`): entries before named codes, each once, sorted by spelling. */
  beginningWith(beginning: string, most: number): Beginning[] {
    const entries = found(this.entries, beginning, most).map((entry) => ({ entry }))
    const named = found(this.named, beginning, most - entries.length).map((code) => ({ code }))
    return [...entries, ...named]
  }
}

function spellingsOf(entry: Entry): Spelled<Entry>[] {
  const value = codeValue(entry.name)
  const decimal = value === undefined || !isHex(entry.name) ? [] : [String(signedDecimal(value))]
  const symbol = entry.symbol === undefined ? [] : [entry.symbol.toUpperCase()]
  const spellings = new Set([entry.name, ...entry.also, ...entry.codes, ...decimal, ...symbol])
  return [...spellings].map((spelling) => ({ spelling, target: entry }))
}

function isHex(code: Code): boolean {
  return code.startsWith('0x')
}

/** Sorted by code units, which no locale changes; entries of one code stay in the order of the catalog. */
function sorted<Target>(spelled: Spelled<Target>[]): Spelled<Target>[] {
  return spelled.sort((a, b) => (a.spelling < b.spelling ? -1 : a.spelling > b.spelling ? 1 : 0))
}

function found<Target>(spelled: readonly Spelled<Target>[], beginning: string, most: number): Target[] {
  const targets = new Set<Target>()
  for (let at = firstFrom(spelled, beginning); targets.size < most; at += 1) {
    const one = spelled[at]
    if (one === undefined || !one.spelling.startsWith(beginning)) break
    targets.add(one.target)
  }
  return [...targets]
}

/** The place of the first spelling that is not before the beginning. */
function firstFrom(spelled: readonly Spelled<unknown>[], beginning: string): number {
  let [low, high] = [0, spelled.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spelled[middle]?.spelling ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}
