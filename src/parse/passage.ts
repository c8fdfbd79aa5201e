import { codeCells } from './code-cells.js'
import { listItems } from './list-items.js'
import { isQuestionWord } from './surrounding-words.js'
import { Shape, splitWords, type Word } from './words.js'

/** A plain text made ready for reading: its words, and what is known of it as a whole. */
export interface Passage {
  /** The plain text; addresses in it are blanked, everything else stands where it stood. */
  readonly text: string
  readonly words: readonly Word[]
  /** True when the message is nothing but numbers and words that ask about them: `what does 1603 mean?` */
  readonly bare: boolean
  /** Offsets at which a table has a cell below a heading such as "Exit code". */
  readonly codeCells: ReadonlySet<number>
  /** Offsets of small numbers that are codes for the sake of the list they stand in, with what they are. */
  readonly listItems: ReadonlyMap<number, 'exit' | 'code'>
}

/** One code found in a passage. */
export interface Reading {
  readonly code: string
  readonly start: number
  readonly end: number
  /** Index of the last word that belongs to it. */
  readonly last: number
  /** True for a small number, behind which a list may go on: `exit codes 1603, 1618 and 3010`. */
  readonly listed: boolean
}

/** Longest message, in words, that can be nothing but a number and a question about it. */
const QUESTION_WORDS = 10
/** Longest stretch between two words that still ties them together. */
const LONGEST_GAP = 64

/** Gives the passage of a plain text. */
export function readPassage(plain: string): Passage {
  const text = withoutAddresses(plain)
  const words = splitWords(text)
  return { text, words, bare: isBare(text, words), codeCells: codeCells(text), listItems: listItems(text) }
}

/** Gives the text between a word and what starts behind it, or `undefined` where they are too far apart to belong together. */
export function gapBefore(passage: Passage, index: number, start: number): string | undefined {
  const word = passage.words[index]
  if (word === undefined || start - word.end > LONGEST_GAP) return undefined
  return passage.text.slice(word.end, start)
}

function isBare(text: string, words: readonly Word[]): boolean {
  if (words.length > QUESTION_WORDS || NO_CODE.test(text)) return false
  return words.every((word) => {
    if (word.shape === Shape.digit) return words.length === 1 || /^[1-9]\d{2,9}$/.test(word.text)
    return HEX.test(word.text) || isQuestionWord(word.text)
  })
}

/** With `0x`, or eight or sixteen digits of which one is a number: `decade` is a word. */
const HEX = /^(?:0x[0-9a-f]{1,16}|(?=[a-f]{0,15}\d)(?:[0-9a-f]{8}){1,2})$/i
/** Signs of a telephone number, a ticket, a price, a share or an address. */
const NO_CODE = /[+#$€£¥%@~]/

/**
 * Addresses of the web, with or without a scheme. What stands inside them is a link, not a code.
 *
 * ```
 * address = scheme "://" { visible } | "www." { visible } | host "/" { visible }
 * host = label "." label { "." label }        at most six labels; starts with a letter, not inside a word
 * ```
 */
const ADDRESS =
  /(?:\b(?:https?|ftps?|file|wss?|ms-[a-z]{1,20}):\/\/|\bwww\.|(?<![\w.@\\-])[a-z][\w-]{0,62}(?:\.[a-z][\w-]{0,62}){1,5}\/)[^\s<>"'`)\]}|]*/gi

function withoutAddresses(text: string): string {
  if (!text.includes('/') && !text.includes('www.')) return text
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length))
}
