import type { Language } from '../catalog/language.js'
import { isKnownFailure, isKnownSuccess } from '../parse/facilities.js'
import type { Vocabulary } from './vocabulary.js'
import { chunksOf } from './written-words.js'

/** What stands for whatever is not told. */
const HIDDEN = '…'
/** How much of a question is read, in UTF-16 units. */
const MOST_READ = 2_000
/** How much of it is told. */
const MOST_TOLD = 200

/** A code as one copies it from the admin center; what else has digits may be a telephone or a serial number. */
const HEX_CODE = /(?<![^\s.,;:!?()"'])0x(?<digits>[0-9a-f]{8})(?![^\s.,;:!?()"'])/gi

/**
 * Gives what may be told of a question: the words that the catalog itself uses, and codes of a known facility. Whatever
 * else stands there, words or not, becomes one `…`, so that not even its length is told. At most 200 characters.
 *
 * ```
 * Kim (kim@corp.example) can't install Word on PC-0042   →   … can't install Word on …
 * ```
 */
export function redact(text: string, language: Language, vocabulary: Vocabulary): string {
  const told: string[] = []
  for (const part of partsOf(text.slice(0, MOST_READ), language, vocabulary)) {
    if (part !== HIDDEN || told.at(-1) !== HIDDEN) told.push(part)
  }
  return shortened(told)
}

function* partsOf(text: string, language: Language, vocabulary: Vocabulary): Generator<string> {
  let read = 0
  for (const match of text.matchAll(HEX_CODE)) {
    yield* wordsOf(text.slice(read, match.index), language, vocabulary)
    yield codeOf(match.groups?.['digits'] ?? '')
    read = match.index + match[0].length
  }
  yield* wordsOf(text.slice(read), language, vocabulary)
}

function* wordsOf(text: string, language: Language, vocabulary: Vocabulary): Generator<string> {
  for (const { word } of chunksOf(text)) {
    yield word !== undefined && vocabulary.has(word, language) ? word : HIDDEN
  }
}

/** Eight hexadecimal digits can be anything; a known facility makes them a code. */
function codeOf(digits: string): string {
  const value = Number.parseInt(digits, 16)
  return isKnownFailure(value) || isKnownSuccess(value) ? `0x${digits.toUpperCase()}` : HIDDEN
}

function shortened(words: readonly string[]): string {
  let told = ''
  for (const word of words) {
    const longer = told === '' ? word : `${told} ${word}`
    if (longer.length > MOST_TOLD - HIDDEN.length - 1) return `${told} ${HIDDEN}`.replace(/… …$/, HIDDEN)
    told = longer
  }
  return told
}
