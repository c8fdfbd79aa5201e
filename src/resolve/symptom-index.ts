import type { Entry, Page } from '../catalog/entry.js'
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import type { Knowledge } from '../catalog/load.js'
import { Analyzer, type Analysis } from './analysis.js'
import { analyzePage, type AnalyzedPage } from './analyzed-page.js'
import { Concepts } from './concepts.js'
import { confidence } from './confidence.js'
import { FullTextIndex, type TextMatch } from './full-text-index.js'
import { LanguageGuess } from './language-guess.js'
import { NgramIndex } from './ngram-index.js'
import { namedPlaces, steering } from './steering.js'
import { WordForms } from './word-forms.js'
import { wordsOf } from './words.js'

/** One entry that fits a symptom. */
export interface SymptomMatch {
  readonly entry: Entry
  /** From 0 to 1. */
  readonly score: number
  /** The words of the question that led here, as the person wrote them. */
  readonly matched: readonly string[]
}

/** What a search found, and which words of the question the catalog knows at all. */
export interface SymptomSearch {
  readonly matches: readonly SymptomMatch[]
  readonly understood: readonly string[]
}

const NOTHING: SymptomSearch = { matches: [], understood: [] }

/** How many matches a search gives. */
const MOST = 100
/** For how many matches the search says why. */
const MOST_EXPLAINED = 10
/** A word on this share of the pages or more explains nothing. */
const COMMON = 0.4
/** Shorter words are mostly function words. */
const SHORTEST_TELLING = 4
/** How many words explain a match. */
const MOST_WORDS = 4
/** What the best full-text match weighs beside the n-gram similarity. */
const TEXT_WEIGHT = 0.5

interface LanguageIndex {
  readonly analyzer: Analyzer
  readonly text: FullTextIndex
  readonly ngrams: NgramIndex
}

/** Search for symptoms over the pages of all languages. Built once; immutable afterwards. */
export class SymptomIndex {
  private readonly entries: readonly Entry[]
  private readonly indexes: ReadonlyMap<Language, LanguageIndex>
  private readonly guess: LanguageGuess

  constructor({ catalog, lexicon }: Knowledge) {
    this.entries = catalog.entries
    this.guess = new LanguageGuess(pagesOf(catalog.entries))
    this.indexes = new Map(LANGUAGES.map((language) => [language, indexFor(language, this.entries, lexicon)]))
  }

  /** Gives the language of a text when it is clear. */
  languageOf(text: string): Language | undefined {
    return this.guess.guess(text)
  }

  /** Gives the platforms that a text names clearly, in any language. */
  platformsIn(text: string): ReadonlySet<string> {
    const language = this.guess.guess(text) ?? SOURCE_LANGUAGE
    return namedPlaces(this.indexes.get(language)?.analyzer.analyze(text).concepts ?? new Set())
  }

  /** Finds the entries that fit a symptom, best first. */
  search(text: string, language: Language): SymptomSearch {
    const index = this.indexes.get(language)
    const question = index?.analyzer.analyze(text)
    if (index === undefined || question === undefined) return NOTHING
    if (question.words.length === 0 || this.guess.isForeign(text)) return NOTHING
    const similarities = index.ngrams.compare(ngramTerms(question))
    const texts = index.text.search(question)
    const ranked = this.rank(similarities, texts, question.concepts)
    const understood = question.words.filter((_, place) => index.text.knows(question.stems[place] ?? ''))
    const [best] = ranked
    if (best === undefined) return { matches: [], understood }
    const sure = confidence({ ...namedIn(question.concepts), similarity: similarities[best.place] ?? 0 })
    const terms = new Map(texts.map((match) => [match.entry, match.terms]))
    const matches = ranked.flatMap(({ place, score }, rank) => {
      const entry = this.entries[place]
      const matched = rank < MOST_EXPLAINED ? tellingWords(question, terms.get(place) ?? [], index.text) : []
      return entry ? [{ entry, score: (sure * score) / best.score, matched }] : []
    })
    return { matches, understood }
  }

  /** Fuses both searches, weighs by what the question says about its place, and sorts. */
  private rank(similarities: Float32Array, texts: readonly TextMatch[], concepts: ReadonlySet<string>): Ranked[] {
    const fused = similarities.slice()
    const highest = texts[0]?.score ?? 1
    for (const { entry, score } of texts) fused[entry] = (fused[entry] ?? 0) + (TEXT_WEIGHT * score) / highest
    const weigh = steering(concepts)
    const ranked: Ranked[] = []
    fused.forEach((score, place) => {
      const entry = this.entries[place]
      if (score > 0 && entry) ranked.push({ place, score: score * weigh(entry) })
    })
    return ranked.sort((a, b) => b.score - a.score).slice(0, MOST)
  }
}

interface Ranked {
  readonly place: number
  readonly score: number
}

/** What a question says about where it belongs, here or elsewhere, by the names of its concepts. */
function namedIn(concepts: ReadonlySet<string>): { elsewhere: number; place: boolean } {
  const names = [...concepts]
  return {
    elsewhere: names.filter((name) => name.startsWith('elsewhere-')).length,
    place: names.some((name) => name.startsWith('platform-') || name.startsWith('product-')),
  }
}

function indexFor(language: Language, entries: readonly Entry[], lexicon: Lexicon): LanguageIndex {
  const pages = entries.map((entry) => entry.pages[language])
  const forms = new WordForms(language)
  const analyzer = new Analyzer(forms, new Concepts(lexicon, language, forms))
  forms.learn(vocabularyOf(pages))
  const analyzed = pages.map((page) => page && analyzePage(page, analyzer))
  return { analyzer, text: new FullTextIndex(analyzed), ngrams: new NgramIndex(analyzed.map(linesOf)) }
}

function* pagesOf(entries: readonly Entry[]): Generator<{ language: Language; page: Page }> {
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      const page = entry.pages[language]
      if (page) yield { language, page }
    }
  }
}

function vocabularyOf(pages: readonly (Page | undefined)[]): Set<string> {
  const words = new Set<string>()
  for (const page of pages) {
    if (page === undefined) continue
    for (const text of [page.title, page.description, ...page.causes, ...page.saidAs]) {
      for (const word of wordsOf(text)) words.add(word.toLowerCase())
    }
  }
  return words
}

/** What a question is compared with: the lines that people say, the title, and the description with its causes. */
function linesOf(page: AnalyzedPage | undefined): string[][] {
  if (page === undefined) return []
  const [description] = page.body
  const about = [...(description ? [description] : []), ...page.causes].flatMap(ngramTerms)
  return [ngramTerms(page.title), about, ...page.saidAs.map(ngramTerms)]
}

function ngramTerms(analysis: Analysis): string[] {
  return [...analysis.folded, ...analysis.signs]
}

/** Gives the most telling words of the question that stand on a page, in the order in which they were written. */
function tellingWords(question: Analysis, terms: readonly string[], text: FullTextIndex): string[] {
  const found = new Set(terms)
  const telling = question.words
    .map((word, place) => ({
      word,
      share: text.shareOf(question.stems[place] ?? ''),
      stem: question.stems[place] ?? '',
    }))
    .filter(({ word, stem, share }) => word.length >= SHORTEST_TELLING && found.has(stem) && share < COMMON)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
  return [...new Set(question.words.filter((word) => telling.includes(word)))]
}
