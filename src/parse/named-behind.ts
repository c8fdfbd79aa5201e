import { fold, wordSet } from './fold.js'
import { isFamiliarExitCode } from './facilities.js'
import { isCode, isErrorWord, isPartOfName, roleOf } from './introduction-words.js'
import { gapBefore, type Passage } from './passage.js'
import { isJoiner } from './surrounding-words.js'
import { counts, isOwned, isOwnedWord, joins } from './surroundings.js'
import { isNumeric, Shape } from './words.js'
import type { WrittenNumber } from './written-number.js'

/** Most numbers of a list, and most words between a list and the word that tells what they are. */
const MOST_LISTED = 12
const MOST_BETWEEN = 6
const MOST_JOINERS = 2
const AS = wordSet('as als comme som')
const ARE = wordSet('are zijn sont ar')
const ARTICLES = wordSet('a an the my our its their een de het mijn onze un une le la les mes nos des en ett mina vara')

/**
 * Gives whether words behind a number say that it is a code: `1603, 1605 en 1612 als foutcodes`, `259 as exit code`,
 * `1603 et 1618 sont les codes de sortie`. Where other words stand between, only a familiar exit code is believed.
 */
export function isNamedBehind(passage: Passage, written: WrittenNumber): boolean {
  const { text } = passage
  const familiar = isFamiliarExitCode(written.value)
  if (!NEAR.test(text.slice(written.end, written.end + (familiar ? FAR : NEAREST)))) return false
  if (isOwned(passage, written.first, written.start)) return false
  const end = endOfList(passage, written.last)
  for (let at = end + 1; at <= end + 1 + (familiar ? MOST_BETWEEN : 0); at += 1) {
    const word = passage.words[at]
    const gap = word && gapBefore(passage, at - 1, word.start)
    if (word === undefined || gap === undefined || !/^[ ,"'`’)*]{1,3}$/.test(gap)) return false
    const folded = fold(word.text)
    if (AS.has(folded) || (at === end + 1 && familiar && ARE.has(folded))) return isNameOfCodes(passage, at + 1)
    if ((word.shape & Shape.digit) !== 0 || isOwnedWord(word.text)) return false
  }
  return false
}

/** Gives whether the word behind a number calls it an error: `a 1603 error`, `een 1603-fout`, `ett 1603-fel`. */
export function isCalledError(passage: Passage, last: number): boolean {
  const word = passage.words[last + 1]
  const gap = word && gapBefore(passage, last, word.start)
  if (word === undefined || gap === undefined) return false
  const isError = gap === ' ' ? roleOf(word.text).errorName === true : HYPHEN.test(gap) && isErrorWord(word.text)
  return isError && !counts(passage, last + 1)
}

const HYPHEN = /^[-\u2010-\u2013]$/

/** A quick test that leaves most numbers alone. */
const NEAR = /^["'`)*]{0,2},? .*?\b(?:(?:as|als|comme|som|are|zijn|sont)\b|är(?=\s))/
const FAR = 120
const NEAREST = 12

/** Gives the index of the last number of the list that begins with a number. */
function endOfList(passage: Passage, first: number): number {
  let end = first
  for (let listed = 0; listed < MOST_LISTED; listed += 1) {
    let next = end + 1
    while (next <= end + MOST_JOINERS && isJoiner(passage.words[next]?.text ?? '')) next += 1
    if (!isNumeric(passage.words[next]) || !joins(passage, end, next)) return end
    end = next
  }
  return end
}

/** `exit codes`, `an error code`, `les codes d'erreur`, `felkoder`; not `rumsnummer` and not `door codes`. */
function isNameOfCodes({ words }: Passage, from: number): boolean {
  const at = ARTICLES.has(fold(words[from]?.text ?? '')) ? from + 1 : from
  const [word, next, last] = [0, 1, 2].map((step) => words[at + step]?.text ?? '') as [string, string, string]
  if (isCode(word)) return isQualifier(/^(?:d|de)$/i.test(next) ? last : next)
  if (isCode(next)) return isQualifier(word)
  const { introduction } = roleOf(word)
  return isErrorWord(word) && introduction !== 'error' && !isPartOfName(word)
}

function isQualifier(word: string): boolean {
  const { qualifier } = roleOf(word)
  return qualifier === 'exit' || qualifier === 'code'
}
