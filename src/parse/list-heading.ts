import { fold, wordSet } from './fold.js'
import { isCode, isErrorWord, isPartOfName, roleOf } from './introduction-words.js'
import { isCounted, isMoney } from './surrounding-words.js'

/**
 * What the heading of a list promises of the numbers below it.
 *
 * - `exit`: what processes gave back, so any number is a code: "Exit codes from the pilot ring:"
 * - `code`: codes of some kind: "Codes d'erreur relevés :"
 * - `familiar`: errors, so that an exit code that every help desk knows is one: "Errors today:"
 */
export type Promised = 'exit' | 'code' | 'familiar'

const LONGEST = 80
/** Without a colon a heading is short: `afsluitcodes`. */
const MOST_WORDS_WITHOUT_COLON = 6
const MOST_WORDS_OF_ERRORS = 5

/** Words that make the numbers below a count, a ticket, a place: "Number of exit codes by month", "Rum med fel". */
const COUNTING =
  wordSet(`count counts number numbers total totals aantal aantallen antal antalet nombre nombres totaal totalt
  how many combien hoeveel hur manga ticket tickets id ids order orders case cases call calls rooms zalen lokalen kamers salles rum`)
/** Words that say of what, when or where; behind errors they leave open what the numbers below are. */
const RELATING = wordSet('per by par in on at for of with op voor met bij van sur dans pour avec de du des i pa med av')

/** Gives what a line promises of the list below it, or `undefined` for a line that is no such heading. */
export function readHeading(line: string): Promised | undefined {
  if (line.length > LONGEST || /\d{3}|[.!?]\s/.test(line)) return undefined
  const words = line.match(/[\p{L}_]+/gu) ?? []
  if (words.length === 0 || words.some((word) => COUNTING.has(fold(word)) || isMoney(word))) return undefined
  if (!/: *$/.test(line) && words.length > MOST_WORDS_WITHOUT_COLON) return undefined
  const kinds = words.map((_word, at) => promiseOf(words, at))
  if (kinds.includes('none') || (kinds[0] === undefined && isCounted(words[0] ?? ''))) return undefined
  return kinds.find((kind) => kind === 'exit' || kind === 'code') ?? (kinds.some(Boolean) ? ofErrors(words) : undefined)
}

function promiseOf(words: readonly string[], at: number): Promised | 'none' | undefined {
  const word = words[at] ?? ''
  const { introduction, plural } = roleOf(word)
  if (isPartOfName(word)) return undefined
  if (isCode(word)) return qualifierOf(words, at)
  if (plural === true || introduction === 'error') return 'familiar'
  return isErrorWord(word) ? (introduction as 'exit' | 'code') : undefined
}

/** `exit codes`, `codes d'erreur`, `door codes`. */
function qualifierOf(words: readonly string[], at: number): Promised | 'none' {
  const behind = words[/^(?:d|de)$/i.test(words[at + 1] ?? '') ? at + 2 : at + 1] ?? ''
  const qualifier = roleOf(words[at - 1] ?? '').qualifier ?? roleOf(behind).qualifier
  if (qualifier === 'none' || qualifier === 'status') return 'none'
  return qualifier === 'exit' || qualifier === 'code' ? qualifier : 'familiar'
}

function ofErrors(words: readonly string[]): Promised | undefined {
  const plain = words.length <= MOST_WORDS_OF_ERRORS && !words.some((word) => RELATING.has(fold(word)))
  return plain ? 'familiar' : undefined
}
