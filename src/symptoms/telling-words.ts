import type { Analysis } from './analysis.js'
import type { FullTextIndex } from './full-text-index.js'

/** A word on this share of the pages or more explains nothing. */
const COMMON = 0.4
/** Shorter words are mostly function words. */
const SHORTEST = 4
/** How many words explain a match. */
const MOST = 4

/** What tells telling words from others. */
export interface Known {
  readonly text: FullTextIndex
  /** Words that hold sentences together, lower case. */
  readonly functionWords: ReadonlySet<string>
}

/** Gives the words of a question that the catalog knows, without those that hold sentences together. */
export function understoodWords(question: Analysis, { text, functionWords }: Known): string[] {
  const isContent = (word: string): boolean => word.length > 1 && !functionWords.has(word.toLowerCase())
  const known = question.words.filter((word, place) => text.knows(question.stems[place] ?? '') && isContent(word))
  return [...new Set(known)]
}

/** Gives the most telling words of a question that stand on an entry's page, in the order in which they were written. */
export function tellingWords(question: Analysis, entry: number, { text, functionWords }: Known): string[] {
  const telling = question.words
    .map((word, place) => ({ word, stem: question.stems[place] ?? '' }))
    .filter(({ word }) => word.length >= SHORTEST && !functionWords.has(word.toLowerCase()))
    .map(({ word, stem }) => ({ word, stem, share: text.shareOf(stem) }))
    .filter(({ stem, share }) => share > 0 && share < COMMON && text.isShown(stem, entry))
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST)
    .map(({ word }) => word)
  return [...new Set(question.words.filter((word) => telling.includes(word)))]
}
