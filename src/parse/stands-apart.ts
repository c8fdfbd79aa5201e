import { isErrorWord } from './introduction-words.js'
import type { Passage } from './passage.js'
import { isDigit, isNumeric, isLetterOrDigit, Shape, type Word } from './words.js'

const DASH = /[-\u2010-\u2015\u2212]/
const CURRENCY = /[$€£¥]/
const MEASURE = /[$€£¥%‰×]/
const MEASURED = /^[\u00A0\u202F]?[$€£¥%‰×]/

/** Where a number or a bare hex word stands: its first and last word, and its offsets with the sign. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** Gives whether a span is a thing of its own: no part of a GUID, a version, a date, a path, a price, an address. */
export function standsApart(passage: Passage, span: Span): boolean {
  return freeBefore(passage, span) && freeBehind(passage, span)
}

/**
 * Gives whether a number is a part of a time, a date or a version, told at one glance: what is glued never stands apart.
 * Most numbers of a log are dates and times.
 */
export function isGlued(text: string, { start, end }: Word): boolean {
  const before = text.charCodeAt(start - 1)
  if ((before === COLON || before === HYPHEN || before === DOT) && isDigit(text, start - 2)) return true
  const behind = text.charCodeAt(end)
  return (behind === COLON || behind === HYPHEN) && isDigit(text, end + 1)
}

/** Gives whether a number only counts the items of a list: `1) 0x80070643`, `2. 1618`. */
export function isMarker(text: string, { start, end }: Word): boolean {
  if (end - start > 2 || !/^[.)/][ \t\u00A0]+\S/.test(text.slice(end, end + 8))) return false
  return /(?:^|\n)[ \t\u00A0]*\(?$/.test(text.slice(Math.max(0, start - 16), start))
}

const HYPHEN = 45
const DOT = 46
const COLON = 58

function freeBefore(passage: Passage, { first, start }: Span): boolean {
  const { text } = passage
  const mark = text.charAt(start - 1)
  switch (mark) {
    case ' ':
      return !CURRENCY.test(text.charAt(start - 2))
    case '.':
      return !isLetterOrDigit(text, start - 2)
    case ':':
      return !isDigit(text, start - 2) && text.charAt(start - 2) !== ':'
    case ',':
      return !isInnerGroup(passage, first)
    case '/':
    case '\\':
      return isCodeLike(passage, first - 1)
    case '@':
    case '+':
    case '~':
      return false
    default:
      if (DASH.test(mark)) return !isLetterOrDigit(text, start - 2) || isTiedToError(passage, first - 1)
      return !CURRENCY.test(text.slice(Math.max(0, start - 2), start))
  }
}

/** `error-1603` names an error, `notification-failure-326` is a name. */
function isTiedToError({ text, words }: Passage, index: number): boolean {
  const word = words[index]
  return word !== undefined && isErrorWord(word.text) && !DASH.test(text.charAt(word.start - 1))
}

function freeBehind(passage: Passage, { last, end }: Span): boolean {
  const { text } = passage
  const mark = text.charAt(end)
  const next = text.charAt(end + 1)
  switch (mark) {
    case ' ':
      return !MEASURE.test(text.charAt(end + 1))
    case '':
    case '\n':
    case ',':
      return true
    case '.':
      return !/[0-9a-z_]/.test(next)
    case ':':
      return !isDigit(text, end + 1)
    case '/':
    case '\\':
      return !isLetterOrDigit(text, end + 1) || isCodeLike(passage, last + 1)
    case '@':
    case '%':
    case '°':
      return false
    default:
      if (DASH.test(mark)) return !isLetterOrDigit(text, end + 1) || isErrorWord(passage.words[last + 1]?.text ?? '')
      return !MEASURED.test(text.slice(end, end + 2))
  }
}

/** The last groups of a number that is none: `345` in `$2,016,345`. */
function isInnerGroup({ words }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  return word?.text.length === 3 && isNumeric(before) && before.end === word.start - 1 && before.text.length <= 3
}

/** Behind a slash only another number of the length of a code makes a pair: `1641/3010`, no date and no path. */
function isCodeLike(passage: Passage, index: number): boolean {
  const word = passage.words[index]
  if (word === undefined || (word.shape & Shape.digit) === 0) return false
  return /^(?:\d{4,5}|\d{9,10}|0x[0-9a-f]{8}|[0-9a-f]{8})$/i.test(word.text)
}
