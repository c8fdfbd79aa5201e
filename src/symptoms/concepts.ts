import type { Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import type { WordForms } from './word-forms.js'
import { fold, wordsOf } from './words.js'

/** Sets a concept apart from a word that is spelt like its name. */
export const CONCEPT_SIGN = '§'

/** Before a word of the lexicon that is found only as it stands: `=word` is neither `words` nor `wordt`. */
const EXACT = '='

/** A way to say a concept. */
export interface Phrase {
  readonly concept: string
  /** The stems that have to follow the first one. */
  readonly rest: readonly string[]
}

/** The phrases of one language by their first stem, as data: what `Concepts` looks up. */
export type CompiledConcepts = readonly (readonly [first: string, phrases: readonly Phrase[]])[]

/** The lexicon in one language, ready to be looked up: which concepts a sequence of stems speaks of. */
export class Concepts {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>

  constructor(compiled: CompiledConcepts) {
    this.phrases = new Map(compiled)
  }

  /** Gives the concepts that a text speaks of, by its stems and its folded words in their order. */
  in(stems: readonly string[], folded: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>()
    stems.forEach((stem, place) => {
      for (const { concept } of this.phrases.get(EXACT + (folded[place] ?? '')) ?? []) found.add(concept)
      for (const { concept, rest } of this.phrases.get(stem) ?? []) {
        if (rest.every((next, offset) => stems[place + 1 + offset] === next)) found.add(concept)
      }
    })
    return found
  }
}

/** Gives the phrases of a lexicon in one language by their stems, which are slow to make. */
export function compileConcepts(lexicon: Lexicon, language: Language, forms: WordForms): CompiledConcepts {
  const byFirst = new Map<string, Phrase[]>()
  for (const [concept, words] of Object.entries(lexicon.concepts)) {
    for (const phrase of words[language] ?? []) {
      const [first, ...rest] = termsOf(phrase, forms)
      if (first === undefined) continue
      const sharing = byFirst.get(first)
      if (sharing) sharing.push({ concept, rest })
      else byFirst.set(first, [{ concept, rest }])
    }
  }
  return [...byFirst]
}

function termsOf(phrase: string, forms: WordForms): string[] {
  const words = wordsOf(phrase)
  return phrase.startsWith(EXACT) ? [EXACT + fold(words.join(''))] : words.map((word) => forms.of(word).stem)
}
