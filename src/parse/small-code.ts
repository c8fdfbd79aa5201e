import { isFamiliarHere, isNearInstalling } from './familiar-code.js'
import { isFamiliarExitCode, isHttpFailure, isHttpStatus } from './facilities.js'
import type { Introduction } from './introduction-words.js'
import type { Passage, Reading } from './passage.js'
import { isJoinedAhead } from './joined-ahead.js'
import { isCalledError, isNamedBehind } from './named-behind.js'
import { isOfficeStatus } from './office-status.js'
import { isOfProduct } from './product-names.js'
import { counts, endsOrGoesOn, endsPhrase, isCell, isOwned, joinsReading } from './surroundings.js'
import type { WrittenNumber } from './written-number.js'

/** Beyond it a number of five digits is no exit code that Windows knows. */
const GREATEST = 0xffff

/**
 * Gives whether a number of up to five digits is a code. It is one where a word introduces it, where the message is
 * nothing else, or where a list of codes goes on. It is none where it counts, or where it is a status of HTTP.
 */
export function isSmallCode(
  passage: Passage,
  written: WrittenNumber,
  introduction: Introduction | undefined,
  previous: Reading | undefined,
): boolean {
  const { value } = written
  if (value > GREATEST && introduction !== 'exit') return false
  if (isOfficeStatus(passage, written)) return true
  if (value === 0 || isHalfOfOfficeCode(value)) return false
  if (introduction === undefined) return standsForItself(passage, written, previous)
  if (counts(passage, written.last) && !(isExplicit(introduction) && isFamiliarExitCode(value))) return false
  return isNamed(passage, written) || INTRODUCED[introduction](value, written, passage)
}

type Rule = (value: number, written: WrittenNumber, passage: Passage) => boolean

/** How far each kind of introduction is believed. */
const INTRODUCED: Readonly<Record<Introduction, Rule>> = {
  exit: () => true,
  code: (value) => !isHttpFailure(value),
  error: (value) => value > 9 && !isHttpFailure(value),
  status: (value) => value > 9 && !isHttpStatus(value),
  outcome: (value, { last }, passage) =>
    value > 99 && !isHttpStatus(value) && (isFamiliarExitCode(value) || endsPhrase(passage, last)),
  weak: (value, written, passage) =>
    isFamiliarExitCode(value) && (endsOrGoesOn(passage, written.last) || isJoinedAhead(passage, written)),
  seen: (value, written, passage) =>
    isFamiliarExitCode(value) && (isSeenInstalling(passage, written) || isJoinedAhead(passage, written)),
}

function isSeenInstalling(passage: Passage, written: WrittenNumber): boolean {
  return endsOrGoesOn(passage, written.last) && isNearInstalling(passage, written)
}

function isExplicit(introduction: Introduction): boolean {
  return introduction === 'exit' || introduction === 'code'
}

/** `30125` is the first half of `30125-1011`: no code by itself. */
function isHalfOfOfficeCode(value: number): boolean {
  return value >= 30_000 && value <= 30_999
}

/** Without an introduction: in brackets behind a code it is none; alone, called an error, familiar or in a list it is one. */
function standsForItself(passage: Passage, written: WrittenNumber, previous: Reading | undefined): boolean {
  return tellsItself(passage, written, previous) && !isGloss(passage, written, previous)
}

function tellsItself(passage: Passage, written: WrittenNumber, previous: Reading | undefined): boolean {
  if (passage.bare && !written.grouped) return true
  if (isNamed(passage, written) || isOfProduct(passage, written)) return true
  return (previous?.listed === true && goesOn(passage, written, previous)) || isFamiliarHere(passage, written, previous)
}

function isNamed(passage: Passage, written: WrittenNumber): boolean {
  return isNamedError(passage, written) || isNamedBehind(passage, written)
}

/** `a 1603 error`; a 404 error is one of HTTP. */
function isNamedError(passage: Passage, { digits, value, last }: WrittenNumber): boolean {
  return digits.length > 2 && isCalledError(passage, last) && !isHttpFailure(value)
}

/** `0x80070643 (1603)`, `30125-1011 (404)`: the number explains the code in front of it. */
function isGloss({ text }: Passage, { start }: WrittenNumber, previous: Reading | undefined): boolean {
  return previous !== undefined && /^ ?[([]$/.test(text.slice(previous.end, start))
}

function goesOn(passage: Passage, { digits, value, first, last, start }: WrittenNumber, previous: Reading): boolean {
  if (digits.length < 3 || isHttpFailure(value) || isCell(passage, previous.start)) return false
  return joinsReading(passage, previous, first) && !counts(passage, last) && !isOwned(passage, first, start)
}
