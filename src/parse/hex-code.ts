import { canonicalCode } from './code.js'
import { isFamiliarExitCode, isKnownFailure, isKnownSuccess } from './facilities.js'
import { introductionOf } from './introduction.js'
import type { Passage, Reading } from './passage.js'
import { standsApart } from './stands-apart.js'
import { isOwned } from './surroundings.js'
import { isLetterOrDigit, Shape, type Word } from './words.js'

const WORD32 = 0x1_0000_0000
const SIGN32 = 0x8000_0000

/** Smaller values that nothing introduces are settings, sizes and flags: `REG_DWORD 0x0000003c`. */
const SETTING = 0x0100_0000

/**
 * A word with a hex number. What stands in front of `0x` may be a word that lost its blank, but no digit; the letters
 * behind are the suffix of a number in C.
 *
 * ```
 * prefixed = [ { any } no digit ] "0" ( "x" | "X" ) hex { hex } [ [ "u" ] "l" [ "l" ] ]
 * ```
 */
const PREFIXED = /^(?:.{0,80}[^0-9])?(?<mark>0x)(?<digits>[0-9a-f]{1,16})(?:ul{0,2}|l{1,2})?$/i

/** Reads a hex code with `0x`: eight digits, sixteen with a sign extended, or fewer where a word introduces them. */
export function readPrefixedHex(passage: Passage, index: number): Reading | undefined {
  const word = passage.words[index]
  if (word === undefined || (word.shape & Shape.digit) === 0 || (word.shape & Shape.otherLetter) === 0) return undefined
  const digits = /x/i.test(word.text) ? PREFIXED.exec(word.text)?.groups?.['digits'] : undefined
  if (digits === undefined) return undefined
  const start = word.start + word.text.toLowerCase().lastIndexOf('0x')
  const value = digits.length < 8 ? shortValue(passage, index, digits) : longValue(passage, index, digits)
  if (value === undefined) return undefined
  return { code: canonicalCode(value), start, end: word.end, last: index, listed: digits.length < 8 }
}

/** Reads a hex code without `0x`: `87d1041c`, `FFFFFFFF87D1041C`, or `0x` and the digits parted by a blank. */
export function readBareHex(passage: Passage, index: number): Reading | undefined {
  const word = passage.words[index]
  if (word === undefined || !isHex(word)) return undefined
  const value = valueOf(word.text)
  if (value === undefined || value === 0) return undefined
  const parted = isParted(passage.text, word.start)
  if (!parted && !isMeant(passage, index, value)) return undefined
  const start = parted ? word.start - 3 : word.start
  return { code: canonicalCode(value), start, end: word.end, last: index, listed: false }
}

/** How the help of Windows names a failure, and what people call a file. */
const NAMED = /^(?:windowsupdate|error|fout|erreur|fel|code|hr)_(?<digits>[0-9a-f]{8})$/i

/** Reads a hex code behind an underscore: `WindowsUpdate_80072EFE`. */
export function readNamedHex({ words }: Passage, index: number): Reading | undefined {
  const word = words[index]
  if (word === undefined || (word.shape & Shape.underscore) === 0) return undefined
  const value = Number.parseInt(NAMED.exec(word.text)?.groups?.['digits'] ?? '0', 16)
  if (!isKnownFailure(value)) return undefined
  return { code: canonicalCode(value), start: word.end - 8, end: word.end, last: index, listed: false }
}

/** Gives whether `0x` and a blank stand in front. */
function isParted(text: string, start: number): boolean {
  return /^0x[ \u00A0]$/i.test(text.slice(Math.max(0, start - 3), start)) && !isLetterOrDigit(text, start - 4)
}

/** At least one letter and one digit: `decade00` may be one, `facade` and `80070643` are none. */
function isHex({ text, shape }: Word): boolean {
  const kinds = shape & ~Shape.camel
  return kinds === (Shape.digit | Shape.hexLetter) && (text.length === 8 || text.length === 16)
}

function isMeant(passage: Passage, index: number, value: number): boolean {
  const { start, end } = passage.words[index] as Word
  if (!standsApart(passage, { first: index, last: index, start, end })) return false
  if (passage.bare) return true
  const introduction = introductionOf(passage, index, start)
  if (introduction !== undefined && introduction !== 'weak') return true
  if (passage.text.charAt(start - 1) === '#' || isOwned(passage, index, start)) return false
  return isKnownFailure(value) || isKnownSuccess(value)
}

function longValue(passage: Passage, index: number, digits: string): number | undefined {
  const value = valueOf(digits)
  if (value === undefined || value === 0) return undefined
  const { start } = passage.words[index] as Word
  if (value < SIGN32 && passage.text.charAt(start - 1) === '-' && isKnownFailure(WORD32 - value)) return WORD32 - value
  if (isKnownFailure(value) || isKnownSuccess(value)) return value
  const introduced = introductionOf(passage, index, start) !== undefined
  if (value < SETTING && !introduced && !passage.bare && !isFamiliarExitCode(value) && !isStop(passage, index))
    return undefined
  return introduced || !isOwned(passage, index, start) ? value : undefined
}

/** `blue screen 0x0000007B`, `STOP: 0x0000009F`: the number with which Windows stops. */
function isStop({ words }: Passage, index: number): boolean {
  return /^(?:stop|stopcode|bugcheck|bsod|screen|scherm|stopfout|bleu|bl[åa]sk[äa]rm)$/i.test(
    words[index - 1]?.text ?? '',
  )
}

/** Eight digits; sixteen if the upper eight extend the sign, or are zeros in front of a known failure. */
function valueOf(digits: string): number | undefined {
  if (digits.length === 8) return Number.parseInt(digits, 16)
  if (digits.length !== 16) return undefined
  const value = Number.parseInt(digits.slice(8), 16)
  const upper = digits.slice(0, 8).toLowerCase()
  if (upper === 'ffffffff') return value >= SIGN32 ? value : undefined
  return upper === '00000000' && isKnownFailure(value) ? value : undefined
}

/** Up to six digits are a number where a word says so: `error 0x643`. What looks like the beginning of a code is none. */
function shortValue(passage: Passage, index: number, digits: string): number | undefined {
  const value = Number.parseInt(digits, 16)
  const word = passage.words[index] as Word
  if (digits.length > 6 || value === 0 || isBeginning(digits) || isMask(passage.text, word)) return undefined
  if (passage.bare) return value
  const introduction = introductionOf(passage, index, word.start)
  return introduction === undefined || (value < 10 && introduction !== 'exit') ? undefined : value
}

/** `0x8007` and `0x87D1` are the beginnings of codes; `0xCF2015` is one whose zeros are left off. */
function isBeginning(digits: string): boolean {
  return digits.length > 3 && /^(?:8|c0|c[1-9a-e](?!f))/i.test(digits)
}

/** Gives whether dots or stars stand for digits: `0x24…`, `0xC*`. */
function isMask(text: string, { start, end }: Word): boolean {
  return /^(?:\u2026|\.\.|\?\?|\*(?!\*))/.test(text.slice(end, end + 2)) && text.charAt(start - 1) !== '*'
}
