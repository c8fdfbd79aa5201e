import { fieldValue } from './field-value.js'
import { introducingWord } from './introducing-word.js'
import { isCode, roleOf, type Introduction, type IntroductionWord, type Role } from './introduction-words.js'
import { readHeading } from './list-heading.js'
import { gapBefore, type Passage } from './passage.js'
import { isOwnedWord } from './surroundings.js'
import { isNumeric, Shape, type Word } from './words.js'

/** Most fillers between an introduction and its number: `exit code number is: 1603`. */
const MOST_FILLERS = 5
/** Most words between a code and the verb that gives it: `the exit code for Adobe Reader on kiosks was 1603`. */
const MOST_BETWEEN = 6

/** What may stand between an introduction and its number besides words: no end of a sentence, no comma. */
const TIE = /^[\s:=#"'`*_()[\]{}<>|«»„“”‘’\\%°º→\-–—~/]{0,64}$/
const ABBREVIATION = /^\.\s?$/
/** A line break ties only where a mark leads over it: `Error code:` and the number below. */
const LOOSE_BREAK = /^[^:=|>]*\n/

/** An item of a list below a heading that does not speak of codes is left to the list: `Rum med fel:` and `- 1603`. */
const BULLET = /\n[ \t]*[-*•–] /

/** Gives what the words in front of a number say of it. `start` is where the number begins, with its sign. */
export function introductionOf(passage: Passage, index: number, start: number): Introduction | undefined {
  if (passage.codeCells.has(start)) return 'code'
  return passage.listItems.get(start) ?? fieldValue(passage.text, start) ?? introductionInFront(passage, index, start)
}

function introductionInFront(passage: Passage, index: number, start: number): Introduction | undefined {
  const tie: Tie = { with: false, bracket: false, copula: false, article: false, slack: false, on: false }
  let to = start
  for (let at = index - 1; at >= index - 1 - MOST_FILLERS; at -= 1) {
    const word = passage.words[at]
    const gap = word === undefined || isNumeric(word) ? undefined : gapBefore(passage, at, to)
    if (word === undefined || gap === undefined) return undefined
    if (!ties(gap, word)) return isLabelAbove(passage, index, gap) ? labelAt(passage, at) : undefined
    if (gap !== ' ') noteMarks(tie, gap)
    const role = roleOf(word.text)
    const kind = isHaving(word, tie) ? 'held' : introducingWord(passage, at, index, role)
    if (kind === 'none') return undefined
    if (gap !== ' ' && BULLET.test(gap) && isLeftToList(passage, index, word.end)) return undefined
    if (kind !== undefined) return settled(kind, tie) ?? distantCode(passage, at, tie)
    if (!isLoose(role, tie)) return distantCode(passage, at, tie) ?? distantVerb(passage, at, tie)
    to = word.start
  }
  return undefined
}

function noteMarks(tie: Tie, gap: string): void {
  tie.bracket ||= gap.includes('(')
  tie.copula ||= /[:=]/.test(gap)
}

/** Notes what a word says of the tie. Gives whether it may stand between an introduction and its number. */
function isLoose(role: Role, tie: Tie): boolean {
  const slack = role.slack === true || role.afterthought === true
  tie.slack ||= slack && role.filler !== true
  tie.article ||= role.article === true
  tie.with ||= role.with === true
  tie.copula ||= role.copula === true
  tie.on ||= role.on === true && role.filler !== true && role.article !== true
  return role.filler === true || slack || role.on === true
}

/** `On a un 1603`: in front of another article "a" is no article but French for "has". */
function isHaving(word: Word, tie: Tie): boolean {
  return tie.article && /^a$/i.test(word.text)
}

/** A small number in a list is, and so is every number whose heading, which ends behind a word, promises no codes. */
function isLeftToList({ text, words }: Passage, index: number, end: number): boolean {
  const word = words[index]
  if (isNumeric(word) && word.text.length <= 5) return true
  return readHeading(text.slice(text.lastIndexOf('\n', end) + 1, text.indexOf('\n', end)).trimEnd()) === undefined
}

function ties(gap: string, word: Word): boolean {
  if (gap === ' ') return true
  if (ABBREVIATION.test(gap)) return word.text.length <= 3
  return TIE.test(gap) && !LOOSE_BREAK.test(gap)
}

/** Gives whether a number fills the line below a word, as portals and shells print it: `$LASTEXITCODE` and below it `1641`. */
function isLabelAbove({ text, words }: Passage, index: number, gap: string): boolean {
  const end = words[index]?.end ?? 0
  return /^[ \t%:]*\r?\n[ \t]*$/.test(gap) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 16))
}

function labelAt(passage: Passage, at: number): Introduction | undefined {
  const kind = introducingWord(passage, at, at)
  return kind === 'exit' || kind === 'code' ? kind : undefined
}

/** What stands between an introduction and its number. */
interface Tie {
  with: boolean
  bracket: boolean
  copula: boolean
  article: boolean
  slack: boolean
  on: boolean
}

function settled(kind: IntroductionWord, tie: Tie): Introduction | undefined {
  if (kind === 'stuck') return tie.on || tie.article ? 'weak' : undefined
  if (tie.on) return kind === 'ending' || kind === 'closes' ? 'weak' : undefined
  if (kind === 'held') return tie.article ? 'weak' : undefined
  if (kind === 'seen') return tie.article ? 'weak' : 'seen'
  if (tie.slack && !tie.copula) return 'weak'
  if (kind !== 'ending' && kind !== 'closes') return kind
  if (tie.with || tie.bracket) return 'outcome'
  return kind === 'ending' || tie.copula ? 'weak' : undefined
}

/** "The code of the door is 1603" is no error; "the exit code" is. */
function isQualified(passage: Passage, at: number): boolean {
  return roleOf(passage.words[at - 1]?.text ?? '').qualifier !== undefined
}

/** Looks back from `The exit code for Adobe Reader was` for an exit code or an error code, in one breath. */
function distantCode(passage: Passage, from: number, { copula }: Tie): Introduction | undefined {
  const first = passage.words[from]
  if (!copula || first === undefined) return undefined
  for (let at = from; at > from - MOST_BETWEEN; at -= 1) {
    const word = passage.words[at]
    if (word === undefined || (word.shape & Shape.digit) !== 0) return undefined
    const kind = introducingWord(passage, at, from)
    if (kind === 'exit' || kind === 'code') {
      return isOwnedWord(first.text) || (isCode(word.text) && !isQualified(passage, at)) ? undefined : kind
    }
    const gap = gapBefore(passage, at - 1, word.start)
    if (gap === undefined || !/^[ "'’(-]{1,4}$/.test(gap)) return undefined
  }
  return undefined
}

/** Looks back from `geeft de agent een 1618` for what gives it. "With a" needs nothing else: `left with a 1603`. */
function distantVerb({ words, text }: Passage, from: number, tie: Tie): Introduction | undefined {
  if (!tie.article || tie.on) return undefined
  if (tie.with) return 'weak'
  for (let at = from - 1; at >= 0 && at >= from - MOST_BETWEEN; at -= 1) {
    const [word, next] = [words[at], words[at + 1]]
    if (word === undefined || next === undefined || !/^[ '’-]$/.test(text.slice(word.end, next.start))) return undefined
    const { introduction } = roleOf(word.text)
    if (introduction !== undefined && GIVING.has(introduction)) return 'weak'
  }
  return undefined
}

const GIVING: ReadonlySet<IntroductionWord> = new Set(['weak', 'outcome', 'held'])
