import { isFamiliarExitCode } from './facilities.js'
import { isAboutInstalling, isInstaller, isQuestionOpener, isSorting, isWhat } from './installation-words.js'
import { isCode, isErrorWord, roleOf } from './introduction-words.js'
import { isJoinedAhead } from './joined-ahead.js'
import { gapBefore, type Passage, type Reading } from './passage.js'
import { isCall, isCounted, isMoney } from './surrounding-words.js'
import { counts, endsOrGoesOn, endsPhrase, isCell, isOwned, isOwnedWord, joinsReading } from './surroundings.js'
import { isNumeric, type Word } from './words.js'
import type { WrittenNumber } from './written-number.js'

/** How far, in words, an installation may be mentioned from its exit code. */
const REACH = 12
/** Ends of a sentence and of a line, beyond which something else is told. */
const SENTENCE_END = /[.!?]\s|\n/
/** What opens a new thought in front of a number: a comma, a bracket, a dash, an arrow, a new line. */
const OPENING = /(?:[,;.!?>\n\u2013\u2014\u2192]|\s-|[\s:][(["'«“`])\s{0,4}["'(`*_]{0,2}$/
/** Most words between an installer and the colon behind what it installs: `Installation of Adobe Reader: 1603`. */
const MOST_NAMES = 4

/**
 * Gives whether a number is an exit code that every help desk knows, in a place where nothing but the matter itself
 * tells so: `17002 c2r`, `setup: 1603`, `30029-1011, then 17002`, `1618, and the installation stops`.
 */
export function isFamiliarHere(passage: Passage, written: WrittenNumber, previous: Reading | undefined): boolean {
  if (written.grouped || written.negative || !isFamiliarExitCode(written.value)) return false
  if (counts(passage, written.last) || isOwned(passage, written.first, written.start)) return false
  if (isRatio(passage.text, written)) return false
  if (isJoinedAhead(passage, written)) return true
  if (isGiven(passage, written) || isListed(passage, written, previous)) return endsOrGoesOn(passage, written.last)
  if (!isNearInstalling(passage, written)) return false
  if (isOfInstaller(passage, written)) return endsOrGoesOn(passage, written.last)
  return isFree(passage, written, previous) && endsThought(passage, written.last)
}

/** In a list behind another code: `30029-1011, then 17002`. */
function isListed(passage: Passage, { first }: WrittenNumber, previous: Reading | undefined): boolean {
  return previous !== undefined && !isCell(passage, previous.start) && joinsReading(passage, previous, first)
}

/** Directly behind what gives exit codes: `setup: 1603`, `installer (1618)`. */
function isOfInstaller(passage: Passage, { first, start }: WrittenNumber): boolean {
  const gap = gapBefore(passage, first - 1, start) ?? ''
  return isInstaller(passage.words[first - 1]?.text ?? '') && /^[\s:=("'`*_\u2013\u2014-]{1,4}$/.test(gap)
}

/** What needs no other word: an arrow in front (`Reader -> 1603`), or the same number in hex behind (`1638 (0x666)`). */
function isGiven(passage: Passage, { value, first, last, start }: WrittenNumber): boolean {
  const behind = passage.words[last + 1]?.text ?? ''
  if (/^0x[0-9a-f]{1,8}$/i.test(behind) && Number(behind) === value) return true
  const before = passage.words[first - 1]
  const gap = before === undefined || isNumeric(before) ? undefined : gapBefore(passage, first - 1, start)
  return before !== undefined && gap !== undefined && ARROW.test(gap) && !isOwnedWord(before.text)
}

const ARROW = /^ ?(?:[-=]>|[\u2192\u21D2]) ?$/

/** Gives whether the sentence around a number speaks of an installation or of codes, and not of what it costs. */
export function isNearInstalling(passage: Passage, { first, last }: WrittenNumber): boolean {
  const around = [...sentence(passage, first, -1).reverse(), '', ...sentence(passage, last, 1)]
  return around.some((_word, at) => isOfTheField(around, at)) && !around.some(isMoney)
}

/** "Installs" counts what was installed; codes of doors are none. */
function isOfTheField(around: readonly string[], at: number): boolean {
  const word = around[at] ?? ''
  if (isErrorWord(word)) return !isCode(word) || !(isOtherTrade(around[at - 1]) || isOtherTrade(around[at + 1]))
  return isAboutInstalling(word) && !isCounted(word)
}

function isOtherTrade(word = ''): boolean {
  return roleOf(word).qualifier === 'none'
}

/** Gives whether the sentence around a number is about calling somebody: `kreeg 80180014 niet te pakken, bel jij?` */
export function isTelephoned(passage: Passage, { first, last }: WrittenNumber): boolean {
  return [...sentence(passage, first, -1), ...sentence(passage, last, 1)].some(isCall)
}

/** Gives the words of the sentence on one side of a number, the nearest first. */
function sentence({ text, words }: Passage, from: number, step: 1 | -1): string[] {
  const side: string[] = []
  for (let at = from + step; side.length < REACH; at += step) {
    const [left, right] = step === 1 ? [words[at - 1], words[at]] : [words[at], words[at + 1]]
    if (left === undefined || right === undefined) break
    const gap = text.slice(left.end, Math.min(right.start, left.end + 8))
    if (gap !== ' ' && SENTENCE_END.test(gap)) break
    side.push((words[at] as Word).text)
  }
  return side
}

/** `1603/3010` may be a part of a whole. */
function isRatio(text: string, { start, end }: WrittenNumber): boolean {
  return text.charAt(end) === '/' || text.charAt(start - 1) === '/'
}

/** Behind the number a thought ends, or an installer that gave it is named: `17002 c2r`, `1603 msi when …`. */
function endsThought(passage: Passage, last: number): boolean {
  if (endsPhrase(passage, last) || isSorting(passage.words[last + 1]?.text ?? '')) return true
  const next = passage.words[last + 1]?.text ?? ''
  if (isQuestionOpener(next)) return sentence(passage, last, 1).some(isSorting)
  return isInstaller(next) && endsPhrase(passage, last + 1)
}

/** In front of the number nothing stands that it could belong to. */
function isFree(passage: Passage, { first, start }: WrittenNumber, previous: Reading | undefined): boolean {
  const before = passage.words[first - 1]
  const gap = gapBefore(passage, first - 1, start)
  if (before === undefined || gap === undefined) return true
  if (isNumeric(before)) return (before.text === '0' || previous?.last === first - 1) && OPENING.test(gap)
  if (OPENING.test(gap)) return !isField(passage.text, start)
  if (/^ ?: ?$/.test(gap)) return isNameOfInstalled(passage, first - 1)
  if (gap !== ' ') return false
  if (/^\d{1,4}x$/i.test(before.text)) return true
  const asks = isQuestionOpener(before.text) && isQuestion(sentence(passage, first, -1))
  return asks || roleOf(before.text).slack === true
}

/** The value of an element or of a key belongs to its name: `<count>3010`, `"seconds":"1618"`. */
function isField(text: string, start: number): boolean {
  return /<[\w:.-]{1,60}(?:\s[^<>]{0,100})?>$|\w["']\s?:\s?["']?$/.test(text.slice(Math.max(0, start - 160), start))
}

/** Gives whether what stands in front opens a question: `is`, or `what on earth is`, read backwards. */
function isQuestion(before: readonly string[]): boolean {
  return before.length === 1 || before.some(isWhat)
}

/** Gives whether words name what an installer in front of them installs, and count nothing. */
function isNameOfInstalled({ words }: Passage, last: number): boolean {
  for (let at = last; at > last - MOST_NAMES; at -= 1) {
    const word = words[at]?.text ?? ''
    if (isInstaller(word)) return true
    if (word === '' || isOwnedWord(word)) return false
  }
  return false
}
