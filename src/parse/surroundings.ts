import { isAfterthought, isConnector } from './following-words.js'
import { roleOf } from './introduction-words.js'
import { gapBefore, type Passage, type Reading } from './passage.js'
import { isCounted, isJoiner, isOutOf, isNumberWord, isOwner, isOwnerFiller } from './surrounding-words.js'
import { isNumeric, Shape } from './words.js'

/** Most fillers between an owner and its number: `call me back on …`. */
const MOST_FILLERS = 4

/** Gives whether a number counts or measures: `13 devices`, `1460 sekunder`, `3 of 40`. */
export function counts(passage: Passage, last: number): boolean {
  const word = passage.words[last + 1]
  if (word === undefined || !/^[ \u00A0\u202F-]{0,2}$/.test(gapBefore(passage, last, word.start) ?? '.')) return false
  if (isOutOf(word.text)) return isNumeric(passage.words[last + 2])
  return isCounted(word.text)
}

/** Gives whether nothing behind a number claims it: it ends the sentence or the line, or a word such as "when" follows. */
export function endsPhrase(passage: Passage, last: number): boolean {
  const word = passage.words[last + 1]
  if (word === undefined) return true
  const gap = gapBefore(passage, last, word.start)
  return gap === undefined || !/^[ \u00A0]*$/.test(gap) || isConnector(word.text)
}

/** Gives whether a phrase ends behind a number, or goes on about it as about a code: `1603 again`, `1603 is`. */
export function endsOrGoesOn(passage: Passage, last: number): boolean {
  return endsPhrase(passage, last) || isAfterthought(passage.words[last + 1]?.text ?? '')
}

/** Gives whether a number belongs to something else: a ticket, a telephone, a thread, a commit. */
export function isOwned(passage: Passage, index: number, start: number): boolean {
  let to = start
  let numbered = false
  for (let at = index - 1; at >= index - 1 - MOST_FILLERS; at -= 1) {
    const word = passage.words[at]
    const gap = gapBefore(passage, at, to)
    if (word === undefined || gap === undefined || !OWNER_TIE.test(gap)) return numbered
    if (isOwner(word.text) || isSerial(passage.text, word.end) || isOtherCode(passage, at)) return true
    if (!isOwnerFiller(word.text)) return numbered
    numbered ||= isNumberWord(word.text)
    to = word.start
  }
  return numbered
}

/** What may stand between an owner and its number besides words. */
const OWNER_TIE = /^[ \t\u00A0:=#"'’`(°º.*[{\\-]{0,8}$/

/** A code of another trade: `one-time code`, `PIN code`. */
function isOtherCode({ words }: Passage, at: number): boolean {
  return /^codes?$/i.test(words[at]?.text ?? '') && roleOf(words[at - 1]?.text ?? '').qualifier === 'none'
}

/** `S/N` is two words. */
function isSerial(text: string, end: number): boolean {
  return /^s\/n$/i.test(text.slice(Math.max(0, end - 3), end))
}

/** Gives whether a word is something that has numbers of its own. */
export function isOwnedWord(word: string): boolean {
  return isOwner(word) || isCounted(word)
}

/** Gives whether a list of numbers goes on behind a word: `1603, 1618`, `1603 and 1618`, `1603/1618`. */
export function listGoesOn(passage: Passage, index: number): boolean {
  let next = index + 1
  while (next <= index + MOST_JOINERS && isJoiner(passage.words[next]?.text ?? '')) next += 1
  return joins(passage, index, next)
}

/** Gives whether what begins at an offset stands in a cell or an item of its own, behind which no list goes on. */
export function isCell({ codeCells, listItems }: Passage, start: number): boolean {
  return codeCells.has(start) || listItems.has(start)
}

/** Gives whether a number stands in one list with the code in front, whatever is remarked of that: `1603 (4x), 1618`. */
export function joinsReading(passage: Passage, previous: Reading, index: number): boolean {
  if (joins(passage, previous.last, index)) return true
  const start = passage.words[index]?.start ?? 0
  if (start - previous.end > LONGEST_REMARK) return false
  const [, joint] = REMARKED.exec(passage.text.slice(previous.end, start)) ?? []
  return joint !== undefined && (joint === '' || isJoiner(joint))
}

const LONGEST_REMARK = 56
/** A remark in brackets or a count, and what leads to the next: ` (4 devices), `, ` x12 and `. */
const REMARKED =
  /^["'`*]{0,2} ?(?:\([^()\n]{1,40}\)|[x×] ?\d{1,5}) ?[,;/&+]? ?(?:(?<joint>(?<=[,;/&+] ?)|\p{L}{1,8}) ?)["'`(*]{0,2}$/u

/** `1603 and then 1618`, `1603, et ensuite 1618` */
const MOST_JOINERS = 2
const LONGEST_JOINT = 24
const JOINED = /^[\s,;.:"'`\p{L}([)\]]*$/u

/** Gives whether two words stand in one list: parted by a comma, a slash or a word such as "and". */
export function joins(passage: Passage, before: number, behind: number): boolean {
  const word = passage.words[behind]
  if (word === undefined || (word.shape & Shape.digit) === 0) return false
  const gap = gapBefore(passage, before, word.start)
  if (gap === undefined || gap.length > LONGEST_JOINT) return false
  if (behind === before + 1) return /^["'`)\]]{0,2} ?[,/;&+] ?["'`([]{0,2}$/.test(gap)
  const between = passage.words.slice(before + 1, behind)
  return between.length <= MOST_JOINERS && between.every(({ text }) => isJoiner(text)) && JOINED.test(gap)
}
