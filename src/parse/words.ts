/**
 * The words of a text. A word is a run of letters, digits and underscores; underscores at its ends are Markdown's.
 *
 * ```
 * word = wordChar { wordChar }
 * wordChar = "0".."9" | "A".."Z" | "a".."z" | "_" | letter beyond ASCII
 * ```
 *
 * Read by hand, one character after the other, so that the time is linear whatever the text is.
 */

/** One word and where it stands. */
export interface Word {
  /** As written; empty for a word too long to be a code or a name. */
  readonly text: string
  /** Offset of the first character. */
  readonly start: number
  /** Offset behind the last character. */
  readonly end: number
  /** Which kinds of characters it holds: a sum of `Shape` bits; 0 for a word too long to be read. */
  readonly shape: number
}

/** What a word is made of. */
export const Shape = {
  digit: 1,
  /** A letter from a to f, in any case. */
  hexLetter: 2,
  otherLetter: 4,
  underscore: 8,
  /** A capital behind a small letter: `DeviceCapReached`. */
  camel: 16,
} as const

/** What else is told of one character. A letter beyond ASCII counts as small. */
const SMALL = 32
const CAPITAL = 64
const ALL_SHAPES = SMALL - 1

/** The longest known name has 78 characters (`ERROR_INSTALL_FULLTRUST_…_CAPABILITY`). */
const LONGEST = 96
const UNDERSCORE = 95

/** Gives the words of a text in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    let shape = 0
    let kind = kindOf(text.charCodeAt(at))
    let before = 0
    while (kind !== 0) {
      shape |= (before & SMALL) !== 0 && (kind & CAPITAL) !== 0 ? kind | Shape.camel : kind
      before = kind
      at += 1
      kind = at < text.length ? kindOf(text.charCodeAt(at)) : 0
    }
    if (at > start && shape !== Shape.underscore) words.push(wordAt(text, start, at, shape & ALL_SHAPES))
    at += 1
  }
  return words
}

/** Gives whether a character is a letter or a digit; `false` for an underscore and beyond the ends of the text. */
export function isLetterOrDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & ~Shape.underscore) !== 0
}

/** Gives whether a character is a digit from 0 to 9; `false` beyond the ends of the text. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 48 && unit <= 57
}

/** Gives whether a word holds digits and nothing else. */
export function isNumeric(word: Word | undefined): word is Word & { readonly shape: 1 } {
  return word?.shape === Shape.digit
}

/** Most words of a log are never looked at: the text of one is cut out when somebody asks for it. */
class WordInText implements Word {
  constructor(
    private readonly whole: string,
    readonly start: number,
    readonly end: number,
    readonly shape: number,
  ) {}

  get text(): string {
    return this.shape === 0 ? '' : this.whole.slice(this.start, this.end)
  }
}

function wordAt(text: string, start: number, end: number, shape: number): Word {
  if ((shape & Shape.underscore) === 0) return new WordInText(text, start, end, end - start > LONGEST ? 0 : shape)
  let from = start
  let to = end
  while (text.charCodeAt(from) === UNDERSCORE) from += 1
  while (text.charCodeAt(to - 1) === UNDERSCORE) to -= 1
  if (to - from > LONGEST) return new WordInText(text, from, to, 0)
  const isInside = text.slice(from, to).includes('_')
  return new WordInText(text, from, to, isInside ? shape : shape & ~Shape.underscore)
}

function kindOf(unit: number): number {
  if (unit < 128) return KINDS[unit] ?? 0
  // Letters of other scripts; U+00D7 × and U+00F7 ÷, punctuation (U+2000…), and the halves of emoji are none.
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return 0
  return unit < 0x2000 || (unit >= 0x3040 && unit < 0xd800) ? Shape.otherLetter | SMALL : 0
}

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[0-9]/.test(char)) return Shape.digit
  if (!/[a-z]/i.test(char)) return char === '_' ? Shape.underscore : 0
  return (/[a-f]/i.test(char) ? Shape.hexLetter : Shape.otherLetter) | (/[a-z]/.test(char) ? SMALL : CAPITAL)
})
