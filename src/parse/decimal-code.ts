import { canonicalCode } from './code.js'
import { isKnownFailure, isKnownSuccess } from './facilities.js'
import { isTelephoned } from './familiar-code.js'
import { introductionOf } from './introduction.js'
import type { Introduction } from './introduction-words.js'
import type { Passage, Reading } from './passage.js'
import { isSmallCode } from './small-code.js'
import { isGlued, isMarker, standsApart } from './stands-apart.js'
import { counts, isOwned } from './surroundings.js'
import { isNumeric } from './words.js'
import { readNumber, withoutGroups, type WrittenNumber } from './written-number.js'

const WORD32 = 0x1_0000_0000
const SIGN32 = 0x8000_0000
const WORD64 = 1n << 64n
/** Numbers close to the greatest signed one stand in texts as a limit, not as a code that lost its minus. */
const FIRST_CODE = 0x8000_0100
/** With a minus and so many digits a number is a code wherever it stands: `-942583887`, `-2016345060`. */
const WIDE = 9
/** Upper halves of Android codes, the only ones that are known by nine digits without their minus: `942583880`. */
const NINE_DIGITS = new Set([0xc7d1, 0xc7d2])

/** Reads a decimal code: signed, unsigned, grouped, 64 bits wide, without its minus, or a small exit code. */
export function readDecimal(passage: Passage, index: number, previous: Reading | undefined): Reading | undefined {
  const word = passage.words[index]
  if (!isNumeric(word) || isGlued(passage.text, word) || isMarker(passage.text, word)) return undefined
  const written = readNumber(passage, index)
  return (
    read(passage, written, previous) ??
    (written.grouped ? read(passage, withoutGroups(passage, written), previous) : undefined)
  )
}

function read(passage: Passage, written: WrittenNumber, previous: Reading | undefined): Reading | undefined {
  if (!standsApart(passage, written) || isAddress(passage, written)) return undefined
  const value = valueOf(passage, written, previous)
  if (value === undefined) return undefined
  const { start, end, last, digits } = written
  return { code: canonicalCode(value), start, end, last, listed: digits.length <= 5 && !written.negative }
}

function valueOf(passage: Passage, written: WrittenNumber, previous: Reading | undefined): number | undefined {
  const { digits, value, negative, first, start } = written
  const introduction = introductionOf(passage, first, start)
  if (digits.length === 8 && !negative && !written.grouped) return eightDigits(passage, written, introduction)
  if (digits.length > 1 && digits.startsWith('0')) return undefined
  if (digits.length === 20) return sixtyFourBits(digits)
  if (digits.length > 10) return undefined
  if (negative) return negativeValue(value, digits.length, introduction)
  if (digits.length >= WIDE) return wideValue(passage, written, introduction)
  if (digits.length > 5) return middleValue(value, passage.bare, introduction)
  return isSmallCode(passage, written, introduction, previous) ? value : undefined
}

/** Four groups of which none exceeds 255 are an IPv4 address: `10.100.200.250`. */
function isAddress(passage: Passage, { first, last, grouped, negative }: WrittenNumber): boolean {
  if (!grouped || negative || last - first !== 3) return false
  const octets = passage.words.slice(first, last + 1)
  const dotted = passage.text.charAt(octets[0]?.end ?? 0) === '.'
  return dotted && octets.every(({ text }) => Number(text) <= 255 && (text === '0' || !text.startsWith('0')))
}

/** `80070643` is hex: as a decimal it would be no code of any facility. */
function eightDigits(passage: Passage, written: WrittenNumber, introduction?: Introduction): number | undefined {
  const value = Number.parseInt(written.digits, 16)
  const introduced = isExplicit(introduction) || introduction === 'error'
  if (written.digits.startsWith('0')) return introduced && value > 0 ? value : undefined
  if (isKnownFailure(value) && (introduced || passage.bare)) return value
  if ((introduction !== undefined || passage.bare) && isKnownSuccess(written.value)) return written.value
  return isKnownFailure(value) && !claimed(passage, written) && !isTelephoned(passage, written) ? value : undefined
}

/** `18446744071693206556` is `0xFFFFFFFF87D1041C` without a sign. */
function sixtyFourBits(digits: string): number | undefined {
  const value = BigInt(digits)
  return value >= WORD64 - BigInt(SIGN32) && value < WORD64 ? Number(value & 0xffff_ffffn) : undefined
}

function negativeValue(value: number, length: number, introduction?: Introduction): number | undefined {
  if (value === 0 || value > SIGN32) return undefined
  if (length >= WIDE || isExplicit(introduction)) return WORD32 - value
  return length >= 5 && introduction !== undefined ? WORD32 - value : undefined
}

/** An unsigned number of nine or ten digits is a code if its facility is known, with the minus that it may have lost. */
function wideValue(passage: Passage, written: WrittenNumber, introduction?: Introduction): number | undefined {
  const { value } = written
  const introduced = isExplicit(introduction) || introduction === 'error'
  if (value >= WORD32 || (!introduced && claimed(passage, written))) return undefined
  if (value > SIGN32) return introduced || isAlone(passage) || isKnownFailure(value) ? value : undefined
  const restored = WORD32 - value
  if (isKnownFailure(restored) && (introduced || isUnmistakable(restored))) return restored
  return introduction === 'exit' ? value : undefined
}

/** Gives whether a code is known without its minus where nothing introduces it. */
function isUnmistakable(restored: number): boolean {
  return restored >= FIRST_CODE && (WORD32 - restored >= 1_000_000_000 || NINE_DIGITS.has(restored >>> 16))
}

/** Six to eight digits are a code where a process gave them back, or of a known facility: `error code 2359302`. */
function middleValue(value: number, bare: boolean, introduction?: Introduction): number | undefined {
  const asked = bare || introduction !== undefined
  return introduction === 'exit' || (asked && isKnownSuccess(value)) ? value : undefined
}

/** Whoever sends a bot for codes one number of this size, and nothing else, means a code. */
function isAlone({ words }: Passage): boolean {
  return words.length === 1
}

function isExplicit(introduction?: Introduction): boolean {
  return introduction === 'exit' || introduction === 'code'
}

function claimed(passage: Passage, { first, last, start }: WrittenNumber): boolean {
  return passage.text.charAt(start - 1) === '#' || isOwned(passage, first, start) || counts(passage, last)
}
