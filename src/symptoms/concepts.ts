import type { Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import type { WordForm, WordForms } from './word-forms.js'
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

/** The lexicon in one language, ready to be looked up. */
export class Concepts {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>

  constructor(compiled: CompiledConcepts) {
    this.phrases = new Map(compiled)
  }

  /** Gives the phrases that may begin with a word: by its stem, and by the word as it stands. */
  beginningWith({ folded, stem }: WordForm): readonly Phrase[] {
    const [exact, stemmed] = [this.phrases.get(EXACT + folded), this.phrases.get(stem)]
    return exact && stemmed ? [...exact, ...stemmed] : (exact ?? stemmed ?? NO_PHRASES)
  }
}

const NO_PHRASES: readonly Phrase[] = []

/** Gives the concepts that words in their order speak of; `phrases` are those that may begin with the word. */
export function conceptsIn(words: readonly { stem: string; phrases: readonly Phrase[] }[]): ReadonlySet<string> {
  const found = new Set<string>()
  words.forEach(({ phrases }, place) => {
    for (const { concept, rest } of phrases) {
      if (rest.every((next, offset) => words[place + 1 + offset]?.stem === next)) found.add(concept)
    }
  })
  return found
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
