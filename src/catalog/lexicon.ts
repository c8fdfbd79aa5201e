import type { Language } from './language.js'

/** The words by which people say one thing, in each language: `device` ← phone, toestel, appareil, enhet. */
export type ConceptWords = Readonly<Partial<Record<Language, readonly string[]>>>

/** What the search knows of language beside the pages. Data that people edit, in `catalog/lexicon`. */
export interface Lexicon {
  /** What users say ↔ what the catalog says, by concept. */
  readonly concepts: Readonly<Record<string, ConceptWords>>
  /** Lines that people say about things that the catalog does not cover, by topic. */
  readonly elsewhere: Readonly<Record<string, ConceptWords>>
  /** Words that hold sentences together and explain nothing. */
  readonly functionWords: ConceptWords
}

/** A lexicon that knows nothing. */
export const EMPTY_LEXICON: Lexicon = { concepts: {}, elsewhere: {}, functionWords: {} }
