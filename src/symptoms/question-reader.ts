import { Later } from '../catalog/later.js'
import { analysisOf, type Analysis, type AnalyzedWord, type Analyzer } from './analysis.js'
import type { FullTextIndex } from './full-text-index.js'
import type { NgramIndex } from './ngram-index.js'
import type { Asked } from './postings.js'
import { WordMemory } from './word-memory.js'

/** What the two indexes have for a word or a concept of a question. */
export interface Evidence {
  /** Its character sequences, by their number. */
  readonly grams: readonly number[]
  /** The terms of the full text that it asks for. */
  readonly asked: readonly Asked[]
}

/** A question as the search sees it. */
export interface Question extends Analysis {
  /** Of each word, and then of each concept. */
  readonly evidence: readonly Evidence[]
}

/** A word that somebody wrote, and what the indexes have for it when the question is searched for. */
interface QuestionWord extends AnalyzedWord {
  readonly evidence: Later<Evidence>
}

/**
 * Reads questions in one language. Everything that depends on a word alone is looked up once and remembered with it: a
 * question costs one look for each word, where it would be one in every index.
 */
export class QuestionReader {
  private readonly words: WordMemory<QuestionWord>
  private readonly signs: WordMemory<Evidence>

  /** `vocabulary`: how many words the catalog has in the language. */
  constructor(analyzer: Analyzer, text: FullTextIndex, ngrams: NgramIndex, vocabulary: number) {
    this.words = new WordMemory((word) => {
      const analyzed = analyzer.word(word)
      const evidence = (): Evidence => ({
        grams: ngrams.gramsOf(analyzed.folded),
        asked: text.askedByWord(analyzed),
      })
      return { ...analyzed, evidence: new Later(evidence) }
    }, vocabulary)
    this.signs = new WordMemory((sign) => ({ grams: ngrams.gramsOf(sign), asked: text.askedByConcept(sign) }), 0)
  }

  /** Gives the analysis of these words, for whoever searches for nothing: evidence of unknown words is slow to find. */
  analyze(words: readonly string[]): Analysis {
    return analysisOf(words, this.known(words))
  }

  /** Gives the question that consists of these words. */
  read(words: readonly string[]): Question {
    const known = this.known(words)
    const analysis = analysisOf(words, known)
    const evidence = known.map((word) => word.evidence.get())
    return { ...analysis, evidence: [...evidence, ...analysis.signs.map((sign) => this.signs.of(sign))] }
  }

  private known(words: readonly string[]): QuestionWord[] {
    return words.map((word) => this.words.of(word))
  }
}
