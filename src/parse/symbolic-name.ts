import type { Passage, Reading } from './passage.js'
import type { NameLookup } from './question.js'
import { Shape, type Word } from './words.js'

/** The shortest identifier that is looked up: `S_OK` has four characters. */
const SHORTEST = 4

/** Reads a symbolic name in any case, if the lookup knows it. */
export function readSymbolicName(passage: Passage, index: number, nameLookup: NameLookup): Reading | undefined {
  const word = passage.words[index]
  if (word === undefined || !isIdentifier(word)) return undefined
  const code = nameLookup(word.text)
  if (code === undefined || (code === '0' && passage.words.length > 1)) return undefined
  return { code, start: word.start, end: word.end, last: index, listed: false }
}

/** An underscore or a capital inside makes an identifier (`OM_E_TIME_OUT`, `DeviceCapReached`); so does WSAE (`WSAETIMEDOUT`). */
export function isIdentifier({ text, shape }: Word): boolean {
  const isMarked = (shape & (Shape.underscore | Shape.camel)) !== 0
  if (!isMarked && (text.charCodeAt(0) | 32) !== SMALL_W) return false
  if (text.length < SHORTEST || (shape & (Shape.hexLetter | Shape.otherLetter)) === 0) return false
  return isMarked || /^wsae/i.test(text)
}

/** Code of the letter w. Most words of a log begin with another and are done with. */
const SMALL_W = 119
