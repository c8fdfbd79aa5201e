import type { Entry } from '../catalog/entry.js'
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import type { Knowledge } from '../catalog/load.js'
import type { Analyzer } from './analysis.js'
import {
  analyzerFor,
  compileSymptoms,
  ngramTerms,
  type CompiledLanguage,
  type CompiledSymptoms,
} from './compiled-symptoms.js'
import { confidence } from './confidence.js'
import { FullTextIndex } from './full-text-index.js'
import { LanguageGuess } from './language-guess.js'
import { NgramIndex } from './ngram-index.js'
import { highest } from './postings.js'
import { Steering, namedIn, namedPlaces } from './steering.js'
import { tellingWords, understoodWords } from './telling-words.js'
import { topPlaces, type Ranked } from './top-places.js'

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

/** What the best full-text match weighs beside the n-gram similarity. */
const TEXT_WEIGHT = 0.3

interface LanguageIndex {
  readonly analyzer: Analyzer
  readonly functionWords: ReadonlySet<string>
  readonly text: FullTextIndex
  readonly ngrams: NgramIndex
}

/** Search for symptoms over the pages of all languages. Built once; immutable afterwards. */
export class SymptomIndex {
  private readonly indexes: ReadonlyMap<Language, LanguageIndex>
  private readonly guess: LanguageGuess
  private readonly steering: Steering

  constructor(
    private readonly entries: readonly Entry[],
    lexicon: Lexicon,
    { languages, byLanguage }: CompiledSymptoms,
  ) {
    this.guess = new LanguageGuess(languages)
    this.steering = new Steering(entries)
    this.indexes = new Map(LANGUAGES.map((language) => [language, indexOf(language, lexicon, byLanguage[language])]))
  }

  /** Gives the search for what the bot knows: as it was compiled with the catalog, or compiled now. */
  static of({ catalog, lexicon, symptoms }: Knowledge): SymptomIndex {
    const { entries } = catalog
    const compiled = (symptoms as CompiledSymptoms | undefined) ?? compileSymptoms(entries, lexicon)
    return new SymptomIndex(entries, lexicon, compiled)
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

  /** Finds the entries that fit a symptom, best first, at most `most`. */
  search(text: string, language: Language, most: number): SymptomSearch {
    const index = this.indexes.get(language)
    const question = index?.analyzer.analyze(text)
    if (index === undefined || question === undefined) return NOTHING
    if (question.words.length === 0 || this.guess.isForeign(question.words)) return NOTHING
    const similarities = index.ngrams.compare(ngramTerms(question))
    const ranked = topPlaces(this.fuse(similarities, index.text.scores(question), question.concepts), most)
    const understood = understoodWords(question, index)
    const [best] = ranked
    if (best === undefined) return { matches: [], understood }
    const sure = this.confidenceIn(best, similarities, question.concepts)
    const matches = ranked.flatMap(({ place, score }) => {
      const entry = this.entries[place]
      return entry ? [new Match(entry, (sure * score) / best.score, () => tellingWords(question, place, index))] : []
    })
    return { matches, understood }
  }

  /** Adds both searches up for each entry, and weighs by what the question says about its place. */
  private fuse(similarities: Float32Array, texts: Float32Array, concepts: ReadonlySet<string>): Float32Array {
    const share = TEXT_WEIGHT / (highest(texts) || 1)
    const fused = new Float32Array(texts.length)
    for (let place = 0; place < fused.length; place += 1) {
      fused[place] = (similarities[place] ?? 0) + (texts[place] ?? 0) * share
    }
    this.steering.weigh(fused, concepts)
    return fused
  }

  private confidenceIn(best: Ranked, similarities: Float32Array, concepts: ReadonlySet<string>): number {
    return confidence({
      ...namedIn(concepts),
      similarity: similarities[best.place] ?? 0,
      elsewhere: highest(similarities.subarray(this.entries.length)),
    })
  }
}

/** A match that tells its words when somebody asks: of a page of results nobody does. */
class Match implements SymptomMatch {
  constructor(
    readonly entry: Entry,
    readonly score: number,
    private readonly tell: () => readonly string[],
  ) {}

  get matched(): readonly string[] {
    return this.tell()
  }
}

function indexOf(language: Language, lexicon: Lexicon, compiled: CompiledLanguage): LanguageIndex {
  return {
    analyzer: analyzerFor(language, compiled),
    functionWords: new Set(lexicon.functionWords[language]),
    text: new FullTextIndex(compiled.text),
    ngrams: new NgramIndex(compiled.ngrams),
  }
}
