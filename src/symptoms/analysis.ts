import { CONCEPT_SIGN, conceptsIn, type Concepts, type Phrase } from './concepts.js'
import type { WordForm, WordForms } from './word-forms.js'
import { WordMemory } from './word-memory.js'
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

/** A word as the search sees it. */
export interface AnalyzedWord extends WordForm {
  /** The ways to say a concept that may begin with it. */
  readonly phrases: readonly Phrase[]
}

/** Turns texts of one language into what can be compared. */
export class Analyzer {
  private readonly known: WordMemory<AnalyzedWord>

  /** `vocabulary`: how many words the catalog has in the language. */
  constructor(
    private readonly forms: WordForms,
    private readonly concepts: Concepts,
    vocabulary: number,
  ) {
    this.known = new WordMemory((word) => this.word(word), vocabulary)
  }

  /** Gives the analysis of a text. */
  analyze(text: string): Analysis {
    const words = wordsOf(text)
    return analysisOf(
      words,
      words.map((word) => this.known.of(word)),
    )
  }

  /** Gives the analysis of a word, which is slow to make. */
  word(word: string): AnalyzedWord {
    const form = this.forms.of(word)
    return { ...form, phrases: this.concepts.beginningWith(form) }
  }
}

/** Gives the analysis of a text from that of its words in their order. */
export function analysisOf(words: readonly string[], analyzed: readonly AnalyzedWord[]): Analysis {
  const concepts = conceptsIn(analyzed)
  return {
    words,
    folded: analyzed.map(({ folded }) => folded),
    stems: analyzed.map(({ stem }) => stem),
    parts: analyzed.flatMap(({ parts }) => parts),
    concepts,
    signs: Array.from(concepts, (concept) => CONCEPT_SIGN + concept),
  }
}
