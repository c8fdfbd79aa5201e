import type { PageInLanguage } from '../catalog/catalog.js'
import type { Entry, Page } from '../catalog/entry.js'
import { Later } from '../catalog/later.js'
import { LANGUAGES, type Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import { Analyzer, type Analysis } from './analysis.js'
import { analyzePage, type AnalyzedPage } from './analyzed-page.js'
import { Concepts, compileConcepts, type CompiledConcepts } from './concepts.js'
import { compileText, type CompiledText } from './compiled-text.js'
import { compileLanguages, type CompiledLanguages } from './language-guess.js'
import { compileNgrams, type CompiledNgrams } from './ngram-index.js'
import { StoredTexts, type Lines } from './stored-texts.js'
import { WordForms } from './word-forms.js'
import { wordsOf } from './words.js'

/** What the search of one language needs, as data. */
export interface CompiledLanguage {
  readonly concepts: CompiledConcepts
  /** The words of the pages, lower case, by which compounds are split. */
  readonly vocabulary: readonly string[]
  readonly text: CompiledText
  /** The entries in their order, then the topics of `lexicon.elsewhere`. */
  readonly ngrams: CompiledNgrams
}

/** Everything that the symptom search needs beside the entries and the lexicon. `catalog:build` makes it. */
export interface CompiledSymptoms {
  readonly languages: CompiledLanguages
  /** Of each language when a question is asked in it: most tenants speak one or two. */
  readonly byLanguage: Readonly<Record<Language, Later<CompiledLanguage>>>
}

/** Compiles the search for entries: a second for 300 of them in four languages. */
export function compileSymptoms(entries: readonly Entry[], lexicon: Lexicon): CompiledSymptoms {
  const compile = (language: Language): Later<CompiledLanguage> => {
    const compiled = compileLanguage(language, entries, lexicon)
    return new Later(() => compiled)
  }
  return {
    languages: compileLanguages(pagesOf(entries)),
    byLanguage: { en: compile('en'), nl: compile('nl'), fr: compile('fr'), sv: compile('sv') },
  }
}

/** Gives what analyzes texts of a language: at build time and for questions alike. */
export function analyzerFor(
  language: Language,
  { concepts, vocabulary }: Pick<CompiledLanguage, 'concepts' | 'vocabulary'>,
): Analyzer {
  return new Analyzer(new WordForms(language, new Set(vocabulary)), new Concepts(concepts), vocabulary.length)
}

/** What a line is compared by: folded words, and concepts with their sign. */
function ngramTerms(analysis: Analysis): string[] {
  return [...analysis.folded, ...analysis.signs]
}

function compileLanguage(language: Language, entries: readonly Entry[], lexicon: Lexicon): CompiledLanguage {
  const vocabulary = vocabularyOf(entries.flatMap((entry) => entry.pages[language] ?? []))
  const concepts = compileConcepts(lexicon, language, new WordForms(language))
  const analyzer = analyzerFor(language, { concepts, vocabulary })
  const texts = new StoredTexts()
  const text = compileText(analyzedPages(entries, language, analyzer, (page) => texts.add(linesOf(page))))
  for (const topic of Object.values(lexicon.elsewhere)) texts.add(topicLines(topic[language] ?? [], analyzer))
  return { concepts, vocabulary, text, ngrams: compileNgrams(texts) }
}

/** Gives the page of each entry analyzed, one at a time: in a large catalog all together would not fit into memory. */
function* analyzedPages(
  entries: readonly Entry[],
  language: Language,
  analyzer: Analyzer,
  see: (page: AnalyzedPage | undefined) => void,
): Generator<AnalyzedPage | undefined> {
  for (const entry of entries) {
    const page = analyzed(entry.pages[language], analyzer)
    see(page)
    yield page
  }
}

function analyzed(page: Page | undefined, analyzer: Analyzer): AnalyzedPage | undefined {
  return page && analyzePage(page, analyzer)
}

function* pagesOf(entries: readonly Entry[]): Generator<PageInLanguage> {
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      const page = entry.pages[language]
      if (page) yield { language, page }
    }
  }
}

function vocabularyOf(pages: readonly Page[]): string[] {
  const words = new Set<string>()
  for (const page of pages) {
    for (const text of [page.title, page.description, ...page.causes, ...page.saidAs]) {
      for (const word of wordsOf(text)) words.add(word.toLowerCase())
    }
  }
  return [...words]
}

/** What a question is compared with: the lines that people say, the title, and the description with its causes. */
function linesOf(page: AnalyzedPage | undefined): Lines {
  if (page === undefined) return []
  const [description] = page.body
  const about = [...(description ? [description] : []), ...page.causes].flatMap(ngramTerms)
  return [ngramTerms(page.title), about, ...page.saidAs.map(ngramTerms)]
}

function topicLines(lines: readonly string[], analyzer: Analyzer): Lines {
  return lines.map((line) => ngramTerms(analyzer.analyze(line)))
}
