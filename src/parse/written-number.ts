import type { Passage } from './passage.js'
import { isLetterOrDigit, isNumeric } from './words.js'

/**
 * A decimal number as people and programs of four languages write it.
 *
 * ```
 * number   = [ minus ] ( digits | group3 { separator group } ) [ zeros ]
 * minus    = "-" | U+2212 minus | U+2010 hyphen | U+2011 non-breaking hyphen | U+2012 figure dash | U+2013 en dash
 * group3   = one to three digits, no leading zero        group = three digits
 * separator = "." | "," | " " | U+00A0 | U+2007 | U+2009 | U+202F, the same all along
 * zeros    = ( "." | "," ) "0" [ "0" ]                    as spreadsheets add
 * ```
 */
export interface WrittenNumber {
  readonly digits: string
  /** What the digits say, exact up to fifteen of them. */
  readonly value: number
  readonly negative: boolean
  readonly grouped: boolean
  /** Index of the first and of the last word. */
  readonly first: number
  readonly last: number
  /** Offset of the first character, the sign included, and behind the last one. */
  readonly start: number
  readonly end: number
}

const MINUS = /[-\u2212\u2010-\u2013\uFE63\uFF0D]/
const SEPARATOR = /[., \u00A0\u2007\u2009\u202F]/
const BLANK = /[ \u00A0\u2007\u2009\u202F]/
/** 18.446.744.071.693.206.556 has seven groups: the longest number that is read. */
const MOST_GROUPS = 7
/** A blank parts numbers of a list too: behind ten digits the next number begins. */
const LONGEST_WITH_BLANKS = 10

/** Gives the number that begins with a word of digits: with its groups, or the word alone. */
export function readNumber(passage: Passage, index: number): WrittenNumber {
  return number(passage, index, lastGroup(passage, index))
}

/** Gives the same number without the groups behind its first word. */
export function withoutGroups(passage: Passage, grouped: WrittenNumber): WrittenNumber {
  return number(passage, grouped.first, grouped.first)
}

function number(passage: Passage, first: number, last: number): WrittenNumber {
  const { text, words } = passage
  const start = words[first]?.start ?? 0
  const negative = hasMinus(text, start)
  const end = lastZero(passage, last)
  let digits = words[first]?.text ?? ''
  for (let group = first + 1; group <= last; group += 1) digits += words[group]?.text ?? ''
  return {
    digits,
    value: Number(digits),
    negative,
    grouped: last > first,
    first,
    last: end,
    start: negative ? start - 1 : start,
    end: words[end]?.end ?? start,
  }
}

/** A sign stands at the beginning of something: behind a letter or a digit it is a hyphen, behind a bracket a dash. */
function hasMinus(text: string, start: number): boolean {
  return (
    !isLetterOrDigit(text, start - 2) && MINUS.test(text.charAt(start - 1)) && !/[)\]]/.test(text.charAt(start - 2))
  )
}

function lastGroup(passage: Passage, first: number): number {
  const { text, words } = passage
  const head = words[first]
  if (head === undefined || head.text.length > 3 || head.text.startsWith('0')) return first
  const separator = text.charAt(head.end)
  if (!isGroup(passage, first + 1, separator) || !SEPARATOR.test(separator)) return first
  const most = BLANK.test(separator) ? Math.floor((LONGEST_WITH_BLANKS - head.text.length) / 3) : MOST_GROUPS
  let last = first + 1
  while (last - first < most && isGroup(passage, last + 1, separator)) last += 1
  const tail = words[last]?.end ?? 0
  const broken = !BLANK.test(separator) && text.charAt(tail) === separator && /\d/.test(text.charAt(tail + 1))
  return broken ? first : last
}

/** A group is three digits behind the separator that the number began with. */
function isGroup({ text, words }: Passage, index: number, separator: string): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!isNumeric(word) || before === undefined) return false
  return word.text.length === 3 && word.start - before.end === 1 && text.charAt(before.end) === separator
}

/** Spreadsheets and data frames add decimals: `-2016345060.0`, `-2.016.345.060,00`. */
function lastZero({ text, words }: Passage, last: number): number {
  const word = words[last]
  const next = words[last + 1]
  if (word === undefined || !isNumeric(next) || next.start - word.end !== 1) return last
  return /[.,]/.test(text.charAt(word.end)) && /^00?$/.test(next.text) ? last + 1 : last
}
