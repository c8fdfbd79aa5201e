import type { Entry } from '../catalog/entry.js'
import { SOURCE_LANGUAGE, type Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import type { Knowledge } from '../catalog/load.js'
import { compileSymptoms, type CompiledSymptoms } from './compiled-symptoms.js'
import { confidence } from './confidence.js'
import { LanguageGuess, type ReadLanguage } from './language-guess.js'
import { languageIndex, type LanguageIndex } from './language-index.js'
import { highest } from './postings.js'
import { Steering, namedIn, namedPlaces } from './steering.js'
import { tellingWords, understoodWords } from './telling-words.js'
import { topPlaces, type Ranked } from './top-places.js'
import { wordsOf } from './words.js'

/** One entry that fits a symptom. */
export interface SymptomMatch {
  readonly entry: Entry
  /** From 0 to 1. */
  readonly score: number
  /** The words of the question that led here, as the person wrote them. */
  readonly matched: readonly string[]
}

/** What a search found. */
export interface SymptomSearch {
  readonly matches: readonly SymptomMatch[]
  /** Gives the words of the question that the catalog knows at all. */
  readonly understood: () => readonly string[]
}

const NOTHING: SymptomSearch = { matches: [], understood: () => [] }

/** What the best full-text match weighs beside the n-gram similarity. */
const TEXT_WEIGHT = 0.3

/** A text taken apart: its words, and what they tell of its language. */
export interface ReadText extends ReadLanguage {
  readonly words: readonly string[]
}

/** Search for symptoms over the pages of all languages. Built once; immutable afterwards. */
export class SymptomIndex {
  /** Made with the first question in a language. */
  private readonly indexes = new Map<Language, LanguageIndex>()
  private readonly guess: LanguageGuess
  private readonly steering: Steering

  constructor(
    private readonly entries: readonly Entry[],
    private readonly lexicon: Lexicon,
    private readonly compiled: CompiledSymptoms,
  ) {
    this.guess = new LanguageGuess(compiled.languages)
    this.steering = new Steering(entries)
  }

  /** Gives the search for what the bot knows: as it was compiled with the catalog, or compiled now. */
  static of({ catalog, lexicon, symptoms }: Knowledge): SymptomIndex {
    const { entries } = catalog
    const compiled = (symptoms as CompiledSymptoms | undefined) ?? compileSymptoms(entries, lexicon)
    return new SymptomIndex(entries, lexicon, compiled)
  }

  /** Gives a text as the search reads it. */
  read(text: string): ReadText {
    const words = wordsOf(text)
    return { words, ...this.guess.read(words) }
  }

  /** Gives the platforms that a text names clearly, in any language. */
  platformsIn({ words, language = SOURCE_LANGUAGE }: ReadText): ReadonlySet<string> {
    return namedPlaces(this.index(language).reader.analyze(words).concepts)
  }

  /** Finds the entries that fit a symptom, best first, at most `most`. */
  search({ words, isForeign }: ReadText, language: Language, most: number): SymptomSearch {
    if (words.length === 0 || isForeign) return NOTHING
    const index = this.index(language)
    const question = index.reader.read(words)
    const similarities = index.ngrams.compare(question.evidence)
    const ranked = topPlaces(this.fuse(similarities, index.text.scores(question.evidence), question.concepts), most)
    const understood = (): readonly string[] => understoodWords(question, index)
    const [best] = ranked
    if (best === undefined) return { matches: [], understood }
    const sure = this.confidenceIn(best, similarities, question.concepts)
    const matches = ranked.flatMap(({ place, score }) => {
      const entry = this.entries[place]
      return entry ? [new Match(entry, (sure * score) / best.score, () => tellingWords(question, place, index))] : []
    })
    return { matches, understood }
  }

  private index(language: Language): LanguageIndex {
    const known = this.indexes.get(language)
    if (known !== undefined) return known
    const made = languageIndex(language, this.lexicon, this.compiled.byLanguage[language].get())
    this.indexes.set(language, made)
    return made
  }

  /** Adds both searches up for each entry, in `scores` of the full text, and weighs by what the question says about its place. */
  private fuse(similarities: Float32Array, scores: Float32Array, concepts: ReadonlySet<string>): Float32Array {
    const share = TEXT_WEIGHT / (highest(scores) || 1)
    for (let place = 0; place < scores.length; place += 1) {
      scores[place] = (similarities[place] ?? 0) + (scores[place] ?? 0) * share
    }
    this.steering.weigh(scores, concepts)
    return scores
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
