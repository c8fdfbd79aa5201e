import { isErrorWord, roleOf, type Introduction, type IntroductionWord } from './introduction-words.js'
import { gapBefore, type Passage } from './passage.js'
import { counts, isOwnedWord, listGoesOn } from './surroundings.js'
import { isNumeric, Shape } from './words.js'

/** Most fillers between an introduction and its number: `exit code number is: 1603`. */
const MOST_FILLERS = 3
/** Most words between a code and the verb that gives it: `the exit code for Adobe Reader on kiosks was 1603`. */
const MOST_BETWEEN = 6

/** What may stand between an introduction and its number besides words: no end of a sentence, no comma. */
const TIE = /^[\s:=#"'`*_()[\]{}<>|«»„“”‘’\\%°º→\-–—~/]{0,64}$/
const ABBREVIATION = /^\.\s?$/
/** A line break ties only where a mark leads over it: `Error code:` and the number below. */
const LOOSE_BREAK = /^[^:=|>]*\n/

/** Gives what the words in front of a number say of it. `start` is where the number begins, with its sign. */
export function introductionOf(passage: Passage, index: number, start: number): Introduction | undefined {
  if (passage.codeCells.has(start)) return 'code'
  const tie = { with: false, bracket: false, copula: false }
  let to = start
  for (let at = index - 1; at >= index - 1 - MOST_FILLERS; at -= 1) {
    const word = passage.words[at]
    if (word === undefined || isNumeric(word)) return undefined
    const gap = gapBefore(passage, at, to)
    if (gap === undefined || !ties(gap, word.text)) return undefined
    tie.bracket ||= gap.includes('(')
    tie.copula ||= /[:=]/.test(gap)
    const kind = introductionAt(passage, at, index)
    if (kind !== undefined) return settled(kind, tie)
    const role = roleOf(word.text)
    if (role.filler !== true) return tie.copula ? distantCode(passage, at) : undefined
    tie.with ||= role.with === true
    tie.copula ||= role.copula === true
    to = word.start
  }
  return undefined
}

/** Gives whether the word behind a number calls it an error: `a 1603 error`, `een 1603-fout`, `ett 1603-fel`. */
export function isCalledError(passage: Passage, last: number): boolean {
  const word = passage.words[last + 1]
  const gap = word && gapBefore(passage, last, word.start)
  if (word === undefined || gap === undefined || counts(passage, last + 1)) return false
  return gap === ' ' ? roleOf(word.text).errorName === true : /^[-\u2010-\u2013]$/.test(gap) && isErrorWord(word.text)
}

function ties(gap: string, word: string): boolean {
  if (gap === ' ') return true
  if (ABBREVIATION.test(gap)) return word.length <= 3
  return TIE.test(gap) && !LOOSE_BREAK.test(gap)
}

interface Tie {
  readonly with: boolean
  readonly bracket: boolean
}

function settled(kind: IntroductionWord | 'none', tie: Tie): Introduction | undefined {
  if (kind === 'none') return undefined
  if (kind !== 'ending') return kind
  return tie.with || tie.bracket ? 'outcome' : 'weak'
}

/** Reads the words that end at `at`: `code`, `exit code`, `code de sortie`. In a condition of SQL they say nothing. */
function introductionAt(passage: Passage, at: number, index: number): IntroductionWord | 'none' | undefined {
  const word = passage.words[at]?.text ?? ''
  const role = roleOf(word)
  if (role.plural === true) return listGoesOn(passage, index) ? 'error' : 'none'
  if (role.introduction === undefined && role.qualifier === undefined) return undefined
  const before = passage.words[at - 1]?.text ?? ''
  if (/^where$/i.test(before) || isHowMany(passage, at - 1)) return 'none'
  const qualifier = isCode(word) ? roleOf(before).qualifier : isBehindCode(passage, at) ? role.qualifier : undefined
  return qualifier ?? role.introduction
}

/** `antal fel`, `number of error`, `nombre d'erreur`: how many, not which. */
function isHowMany({ words }: Passage, at: number): boolean {
  const word = words[at]?.text ?? ''
  return HOW_MANY.test(/^(?:of|d|de|van)$/i.test(word) ? (words[at - 1]?.text ?? '') : word)
}

const HOW_MANY = /^(?:a?antal|antalet|nombre|number|count|total|totaal|totalt)$/i

/** Reads French: gives whether "code" or "code de" stands in front. */
function isBehindCode(passage: Passage, at: number): boolean {
  const before = passage.words[at - 1]?.text ?? ''
  const head = /^(?:d|de|du)$/i.test(before) ? (passage.words[at - 2]?.text ?? '') : before
  return isCode(head) || /^valeur$/i.test(head)
}

/** "The code of the door is 1603" is no error; "the exit code" is. */
function isQualified(passage: Passage, at: number): boolean {
  return roleOf(passage.words[at - 1]?.text ?? '').qualifier !== undefined
}

function isCode(word: string): boolean {
  return /^(?:codes?|kod)$/i.test(word)
}

/** Looks back from `The exit code for Adobe Reader was` for an exit code or an error code, in one breath. */
function distantCode(passage: Passage, from: number): Introduction | undefined {
  const first = passage.words[from]
  if (first === undefined || isOwnedWord(first.text)) return undefined
  for (let at = from; at > from - MOST_BETWEEN; at -= 1) {
    const word = passage.words[at]
    if (word === undefined || (word.shape & Shape.digit) !== 0) return undefined
    const kind = introductionAt(passage, at, from)
    if (kind === 'exit' || kind === 'code') return isCode(word.text) && !isQualified(passage, at) ? undefined : kind
    const gap = gapBefore(passage, at - 1, word.start)
    if (gap === undefined || !/^[ "'’(-]{1,4}$/.test(gap)) return undefined
  }
  return undefined
}
