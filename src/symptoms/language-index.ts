import type { Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import { analyzerFor, type CompiledLanguage } from './compiled-symptoms.js'
import { FullTextIndex } from './full-text-index.js'
import { NgramIndex } from './ngram-index.js'
import { QuestionReader } from './question-reader.js'

/** What answers questions in one language. */
export interface LanguageIndex {
  readonly reader: QuestionReader
  readonly functionWords: ReadonlySet<string>
  readonly text: FullTextIndex
  readonly ngrams: NgramIndex
}

/** Gives the search of one language from what was compiled for it. */
export function languageIndex(language: Language, lexicon: Lexicon, compiled: CompiledLanguage): LanguageIndex {
  const text = new FullTextIndex(compiled.text)
  const ngrams = new NgramIndex(compiled.ngrams)
  const analyzer = analyzerFor(language, compiled)
  return {
    reader: new QuestionReader(analyzer, text, ngrams, compiled.vocabulary.length),
    functionWords: new Set(lexicon.functionWords[language]),
    text,
    ngrams,
  }
}
