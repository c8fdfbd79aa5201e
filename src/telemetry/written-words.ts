/**
 * The words of a text as one types them, with what may be a name, an address or a number told apart from words.
 *
 * ```
 * chunk = what stands between white space
 * word  = letter { letter } { ( "'" | "-" ) letter { letter } }
 * ```
 *
 * A chunk is a word with sentence marks around it, or it is none: `Portal,` is one; `kim@x.example`, `PC-0042`, `C:\x`
 * and `@Kim` are none.
 */

/** One chunk of a text. */
export interface Chunk {
  /** The word without the marks around it, in NFC; `undefined` where the chunk is anything else. */
  readonly word: string | undefined
  /** True for the first chunk of a text, and behind the end of a sentence. */
  readonly first: boolean
}

/** Longest word that is looked at: `CertVerifyCertificateChainPolicy` has 32 characters. */
const LONGEST = 40
const MARKS = new Set('.,;:!?…()«»"“”‘\'')
const ENDS = new Set('.:!?…')
const WORD = /^\p{L}+(?:['-]\p{L}+){0,6}$/u

/** Gives the chunks of a text in order, without those that are marks alone. Apostrophes come out straight. */
export function chunksOf(text: string): Chunk[] {
  let first = true
  return text
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/\s+/)
    .flatMap((chunk) => {
      const core = withoutMarks(chunk)
      const read = core === '' ? [] : [{ word: core.length <= LONGEST && WORD.test(core) ? core : undefined, first }]
      first = endsSentence(chunk) || (first && core === '')
      return read
    })
}

function withoutMarks(chunk: string): string {
  let start = 0
  let end = chunk.length
  while (start < end && MARKS.has(chunk.charAt(start))) start += 1
  while (end > start && MARKS.has(chunk.charAt(end - 1))) end -= 1
  return chunk.slice(start, end)
}

/** `word.` and `word.)` end a sentence. */
function endsSentence(chunk: string): boolean {
  return [...chunk.slice(-2)].some((mark) => ENDS.has(mark))
}
