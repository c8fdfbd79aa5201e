import type { Language } from './language.js'

/** The words by which people say one thing, in each language: `device` ← phone, toestel, appareil, enhet. */
export type ConceptWords = Readonly<Partial<Record<Language, readonly string[]>>>

/** The lexicon of concepts: what users say ↔ what the catalog says. Data that people edit, in `catalog/lexicon`. */
export interface Lexicon {
  readonly concepts: Readonly<Record<string, ConceptWords>>
}
