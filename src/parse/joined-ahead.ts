import { isFamiliarExitCode } from './facilities.js'
import { fold, wordSet } from './fold.js'
import { roleOf } from './introduction-words.js'
import { gapBefore, type Passage } from './passage.js'
import { isJoiner } from './surrounding-words.js'
import { isOwnedWord } from './surroundings.js'
import { isNumeric } from './words.js'
import type { WrittenNumber } from './written-number.js'

/** Most words between a number and the code it is coordinated with: `1601 and all of the others get 0x80070641`. */
const MOST_BETWEEN = 6
/** Most words of a name between them. */
const MOST_NAMES = 2
/** Who has the other code. Folded, in the four languages. */
const OTHERS = wordSet(`others other rest half some remaining all both sometimes
  andere anderen rest overige helft sommige soms
  les autre autres reste moitie certains certaines quelquefois parfois d l
  det de den andra ovriga resten halften vissa ibland`)
/** What opens a row of codes in front of the number, or does so: `first 1618`, `font 1601`. */
const OPENERS = wordSet(`first initially either both eerst abord soit forst antingen bade
  do did does font fait faisait doen doet deden gor gjorde`)
/** How often: `4x 1603, 2x 0x80070643`. */
const TIMES = /^\d{1,4}x$/i
const GAP = /^(?:["'`)*]{0,2}[,;/&+]?\s|\s?[/&+]\s?|['’])["'`(*]{0,2}$/

/**
 * Gives whether a familiar exit code is coordinated with a code behind it that nobody mistakes: `1603 or 0x80070643`,
 * `font 1601 et les autres 0x80070641`.
 */
export function isJoinedAhead(passage: Passage, { first, last, start }: WrittenNumber): boolean {
  return isOpening(passage, first, start) && leadsToCode(passage, last, isSaid(passage, first) ? MOST_NAMES : 0)
}

/** Gives whether a verb, or who uses it, stands in front: `zien we 1603`. What one has may be a count. */
function isSaid({ words }: Passage, first: number): boolean {
  const { introduction, slack } = roleOf(words[first - 1]?.text ?? '')
  return (introduction !== undefined && introduction !== 'held') || slack === true
}

/** In front of the number nothing stands that it could belong to. */
function isOpening(passage: Passage, first: number, start: number): boolean {
  const before = passage.words[first - 1]
  const gap = gapBefore(passage, first - 1, start)
  if (before === undefined || gap === undefined || /[,;:.!?>\n]\s?["'`(*]{0,2}$/.test(gap)) return true
  if (!/^[ \u00A0]["'`(*]{0,2}$/.test(gap) || isNumeric(before) || isOwnedWord(before.text)) return false
  const { filler, on } = roleOf(before.text)
  if (isSaid(passage, first) || filler === true || on === true || TIMES.test(before.text)) return true
  return isJoiner(before.text) || OPENERS.has(fold(before.text))
}

/** Words that nobody knows may name who has the other code: `renvoient 1638 et les nouveaux 0x80070643`. */
function leadsToCode(passage: Passage, last: number, mostNames: number): boolean {
  let joined = false
  let names = 0
  for (let at = last + 1; at <= last + 1 + MOST_BETWEEN; at += 1) {
    const word = passage.words[at]
    const gap = word && gapBefore(passage, at - 1, word.start)
    if (word === undefined || gap === undefined || !GAP.test(gap)) return false
    joined ||= /[,;/&+]/.test(gap) || isJoiner(word.text)
    if (CODE.test(passage.text.slice(word.start, word.start + 12))) return joined
    if (isNumeric(word) && !isFamiliarExitCode(Number(word.text))) return false
    if (!isNumeric(word) && !isBetween(word.text)) names += 1
    if (!joined || names > mostNames) return false
  }
  return false
}

const CODE = /^(?:0x[0-9a-f]{8}(?!\w)|30\d{3}-\d{1,4}(?!\d))/i

function isBetween(word: string): boolean {
  const { introduction, slack, filler } = roleOf(word)
  if (introduction !== undefined || slack === true || filler === true || TIMES.test(word)) return true
  return isJoiner(word) || OTHERS.has(fold(word))
}
