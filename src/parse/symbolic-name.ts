import type { Passage, Reading } from './passage.js'
import type { NameLookup } from './question.js'
import { Shape, type Word } from './words.js'

/** The shortest identifier that is looked up: `S_OK` has four characters. */
const SHORTEST = 4

/** Reads a symbolic name in any case, if the lookup knows it. */
export function readSymbolicName(passage: Passage, index: number, nameLookup: NameLookup): Reading | undefined {
  const word = passage.words[index]
  if (word === undefined || !mayBeIdentifier(passage.text, word) || !isIdentifier(word)) return undefined
  const code = nameLookup(word.text)
  if (code === undefined || (code === '0' && passage.words.length > 1)) return undefined
  return { code, start: word.start, end: word.end, last: index, listed: false }
}

/** An underscore or a capital inside makes an identifier (`OM_E_TIME_OUT`, `DeviceCapReached`); so does WSAE (`WSAETIMEDOUT`). */
export function isIdentifier({ text, shape }: Word): boolean {
  if (text.length < SHORTEST || (shape & (Shape.hexLetter | Shape.otherLetter)) === 0) return false
  return (shape & MARKED) !== 0 || /^wsae/i.test(text)
}

const MARKED = Shape.underscore | Shape.camel

/** Most words of a log are unmarked, begin with another letter than w, and are done with before their text is cut out. */
function mayBeIdentifier(text: string, { start, shape }: Word): boolean {
  return (shape & MARKED) !== 0 || (text.charCodeAt(start) | 32) === SMALL_W
}

const SMALL_W = 119
