import type { Entry } from '../catalog/entry.js'
import { codeValue, hexadecimal, signedDecimal } from '../parse/code.js'
import { showName } from './card-markdown.js'
import { codeOf } from './entry-words.js'
import type { Say } from './labels.js'

/** A line of a fact set: both in card Markdown. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** Copying a message-extension card fails silently above this number of facts. */
const MOST_FACTS = 5

/** Gives the spellings of an entry's code, its symbolic name, and for a guide the codes that it helps with. */
export function factsOf(entry: Entry, say: Say): Fact[] {
  const value = codeOf(entry) === undefined ? undefined : codeValue(entry.name)
  const facts = [
    ...(value === undefined ? [] : numberFacts(value, say)),
    ...(entry.symbol === undefined ? [] : [symbolFact(entry.symbol, say)]),
    ...(entry.also.length === 0 ? [] : [{ label: say('fact.also'), value: entry.also.join(', ') }]),
    ...(entry.codes.length === 0 ? [] : [{ label: say('fact.codes'), value: entry.codes.join(', ') }]),
  ]
  return facts.slice(0, MOST_FACTS)
}

/** Gives the two spellings of an unsigned 32-bit value that the screens of Intune show. */
export function numberFacts(value: number, say: Say): Fact[] {
  return [
    { label: say('fact.hexadecimal'), value: hexadecimal(value) },
    { label: say('fact.decimal'), value: String(signedDecimal(value)) },
  ]
}

/** Gives the symbolic name of a code. */
export function symbolFact(name: string, say: Say): Fact {
  return { label: say('fact.symbol'), value: showName(name) }
}
