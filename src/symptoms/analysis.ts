import { CONCEPT_SIGN, type Concepts } from './concepts.js'
import type { WordForms } from './word-forms.js'
import { wordsOf } from './words.js'

/** A text as the search sees it. */
export interface Analysis {
  /** As the person wrote them. */
  readonly words: readonly string[]
  /** Case and diacritics folded, one for each word. */
  readonly folded: readonly string[]
  /** One for each word. */
  readonly stems: readonly string[]
  /** Stems of the parts of compounds. */
  readonly parts: readonly string[]
  readonly concepts: ReadonlySet<string>
  /** The concepts as terms, with their sign. */
  readonly signs: readonly string[]
}

/** Turns texts of one language into what can be compared. */
export class Analyzer {
  constructor(
    private readonly forms: WordForms,
    private readonly concepts: Concepts,
  ) {}

  /** Gives the analysis of a text. */
  analyze(text: string): Analysis {
    const words = wordsOf(text)
    const forms = words.map((word) => this.forms.of(word))
    const stems = forms.map((form) => form.stem)
    const folded = forms.map((form) => form.folded)
    const concepts = this.concepts.in(stems, folded)
    return {
      words,
      folded,
      stems,
      parts: forms.flatMap((form) => form.parts),
      concepts,
      signs: [...concepts].map((concept) => CONCEPT_SIGN + concept),
    }
  }
}
