import { isKnownFailure } from './facilities.js'
import type { Passage } from './passage.js'
import { standsApart } from './stands-apart.js'
import { isOwned } from './surroundings.js'
import { isNumeric, Shape, type Word } from './words.js'

/** Most spellings that are given back. */
const MOST = 3

/**
 * A number with `0x` that has one digit too few or some too many. Sixteen digits are an address in memory.
 *
 * ```
 * wrong length = "0x" ( seven digits | nine to fifteen digits )
 * ```
 */
const WRONG_LENGTH = /^0x(?:[0-9a-f]{7}|[0-9a-f]{9,15})$/i

/**
 * Eight characters behind `0x`, or behind an O that stands for the zero, of which some letters look like digits.
 * An `x`, `n` or `y` stands for any digit, so that is a mask.
 */
const WRONG_LETTER = /^[0o]x(?<digits>[0-9a-fghijklopqrstuvwz]{8})$/i
const LETTER_BEYOND_HEX = /[^0-9a-f]/gi
const MOST_WRONG_LETTERS = 2

/** Nine or ten hex digits without `0x`. */
const BARE = /^[0-9a-f]{9,10}$/i

/** Gives what looks like a code in a passage but is none, as written, at most three of it. */
export function findMistyped(passage: Passage): string[] {
  const found = new Set<string>()
  for (const [index, word] of passage.words.entries()) {
    if ((word.shape & Shape.digit) === 0 || isNumeric(word)) continue
    const { start, end } = word
    const apart = isMistyped(word) && standsApart(passage, { first: index, last: index, start, end })
    if (apart && !isOwned(passage, index, start)) found.add(word.text)
    if (found.size === MOST) break
  }
  return [...found]
}

function isMistyped({ text, shape }: Word): boolean {
  if (WRONG_LENGTH.test(text)) return !/^0x0{3}/i.test(text)
  const digits = WRONG_LETTER.exec(text)?.groups?.['digits']
  if (digits !== undefined) return isNearlyHex(text, digits)
  const mixed = (shape & Shape.hexLetter) !== 0 && BARE.test(text)
  return mixed && isKnownFailure(Number.parseInt(text.slice(0, 8), 16))
}

/** One or two letters that are no hex digits; none at all if the O in front is the mistake. */
function isNearlyHex(text: string, digits: string): boolean {
  const wrong = digits.match(LETTER_BEYOND_HEX)?.length ?? 0
  return wrong <= MOST_WRONG_LETTERS && (wrong > 0 || /^o/i.test(text))
}
