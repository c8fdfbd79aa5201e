import { readDecimal } from './decimal-code.js'
import { readBareHex, readNamedHex, readPrefixedHex } from './hex-code.js'
import { readOfficeCode } from './office-code.js'
import { readPassage, type Passage, type Reading } from './passage.js'
import type { Mention, NameLookup } from './question.js'
import { readSymbolicName } from './symbolic-name.js'
import { Shape } from './words.js'

/** Longest spelling that is kept for "you wrote …". */
const LONGEST_WRITTEN = 64

/**
 * Finds every code in a plain text (see `plainText`): distinct, in order of first mention, in canonical form, with counts.
 *
 * ```
 * Fout 0x87D1041C (-2016345060), daarna exitcode 1603   →   0x87D1041C ×1, 1603 ×1
 * ```
 */
export function findCodes(text: string, nameLookup: NameLookup): Mention[] {
  return mentionsIn(readPassage(text), nameLookup)
}

/** Finds the same in a passage. */
export function mentionsIn(passage: Passage, nameLookup: NameLookup): Mention[] {
  const { text, words } = passage
  const mentions = new Map<string, { code: string; written: string; count: number }>()
  let previous: Reading | undefined
  for (let index = 0; index < words.length; index += 1) {
    const reading = readCode(passage, index, nameLookup, previous)
    if (reading === undefined) continue
    const { code, start, end } = reading
    const mention = mentions.get(code)
    if (mention === undefined) mentions.set(code, { code, written: writtenAt(text, start, end), count: 1 })
    else if (!isSecondSpelling(text, previous, reading)) mention.count += 1
    previous = reading
    index = reading.last
  }
  return [...mentions.values()]
}

function writtenAt(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + LONGEST_WRITTEN))
}

function readCode(passage: Passage, index: number, nameLookup: NameLookup, previous?: Reading): Reading | undefined {
  const shape = passage.words[index]?.shape ?? 0
  if ((shape & Shape.digit) === 0) return readSymbolicName(passage, index, nameLookup)
  if (shape === Shape.digit) return readOfficeCode(passage, index) ?? readDecimal(passage, index, previous)
  return (
    readPrefixedHex(passage, index) ??
    readBareHex(passage, index) ??
    readNamedHex(passage, index) ??
    readSymbolicName(passage, index, nameLookup)
  )
}

/** Gives whether a reading repeats the code beside it in another spelling: `0x87D1041C (-2016345060)`. */
function isSecondSpelling(text: string, previous: Reading | undefined, reading: Reading): boolean {
  if (previous?.code !== reading.code) return false
  const between = text.slice(previous.end, Math.min(reading.start, previous.end + 8))
  const differ =
    text.slice(previous.start, previous.end).toLowerCase() !== text.slice(reading.start, reading.end).toLowerCase()
  return differ && reading.start - previous.end <= 6 && !/[\n,;]/.test(between)
}
