import type { PageInLanguage } from '../catalog/catalog.js'
import { LANGUAGES, type Language } from '../catalog/language.js'
import type { Page } from '../catalog/entry.js'
import { wordsOf } from './words.js'

/** How much likelier than the next language a text has to be, in nats. */
const MARGIN = 2.5
/** At least this share of the words has to be known in the language, or it is another language altogether. */
const KNOWN_SHARE = 0.4
const FEW = 3
/** Stands for a word that a language does not have. */
const UNSEEN = 0.02
/** A word that hardly ever stands in a language is not a word of it. */
const HARDLY = Math.log(3 * UNSEEN)

/** What the words of a text tell of its language. */
export interface ReadLanguage {
  /** The language when it is clear: not of a text that is short, mixed, or in a language that is none of ours. */
  readonly language: Language | undefined
  /** Whether it is in a language that is none of ours. Three or fewer words are too little to tell. */
  readonly isForeign: boolean
}

/** How much each word speaks for each language, as data: what `LanguageGuess` adds up. */
export interface CompiledLanguages {
  readonly words: readonly string[]
  /** For each word the log of each language's share of it, in the order of `LANGUAGES`. */
  readonly weights: Float32Array
}

/**
 * Tells which of our languages a text is in, by the words that the catalog uses in each. Product names stand on the
 * pages of every language, so they weigh nothing; function words weigh most.
 */
export class LanguageGuess {
  private readonly places: ReadonlyMap<string, number>

  constructor(private readonly compiled: CompiledLanguages) {
    this.places = new Map(compiled.words.map((word, place) => [word, place * LANGUAGES.length]))
  }

  /** Gives what the words of a text, as written, tell of its language. */
  read(written: readonly string[]): ReadLanguage {
    const words = this.placesOf(written)
    const shares = LANGUAGES.map((_, offset) => this.knownShare(words, offset))
    const likeliest = this.likeliest(words)
    const isKnown = likeliest !== undefined && (shares[LANGUAGES.indexOf(likeliest)] ?? 0) >= KNOWN_SHARE
    return {
      language: isKnown ? likeliest : undefined,
      isForeign: words.length > FEW && shares.every((share) => share < KNOWN_SHARE),
    }
  }

  /** Where the weights of each word begin; `undefined` for a word that no language has. */
  private placesOf(words: readonly string[]): (number | undefined)[] {
    // Most are written small already, and their small form need not be made.
    return words.map((word) => this.places.get(word) ?? this.places.get(word.toLowerCase()))
  }

  private likeliest(words: readonly (number | undefined)[]): Language | undefined {
    const ranked = LANGUAGES.map((language, offset) => ({ language, score: this.scoreOf(words, offset) }))
    const [best, next] = ranked.sort((a, b) => b.score - a.score)
    return best && next && best.score - next.score >= MARGIN ? best.language : undefined
  }

  private scoreOf(words: readonly (number | undefined)[], offset: number): number {
    return words.reduce<number>((sum, word) => sum + (word === undefined ? 0 : this.weightAt(word + offset)), 0)
  }

  /** What share of the words the language has at all. */
  private knownShare(words: readonly (number | undefined)[], offset: number): number {
    const known = words.filter((word) => word !== undefined && this.weightAt(word + offset) > HARDLY)
    return known.length / Math.max(words.length, 1)
  }

  private weightAt(place: number): number {
    return this.compiled.weights[place] ?? 0
  }
}

/** Counts the words of pages by language and gives what they say about it. */
export function compileLanguages(pages: Iterable<PageInLanguage>): CompiledLanguages {
  const counts = new Map<string, Float64Array>()
  const totals = new Float64Array(LANGUAGES.length)
  for (const { language, page } of pages) {
    const place = LANGUAGES.indexOf(language)
    for (const word of wordsOfPage(page)) {
      const perLanguage = counts.get(word) ?? new Float64Array(LANGUAGES.length)
      perLanguage[place] = (perLanguage[place] ?? 0) + 1
      counts.set(word, perLanguage)
      totals[place] = (totals[place] ?? 0) + 1
    }
  }
  const weights = Float32Array.from([...counts.values()].flatMap((perLanguage) => logShares(perLanguage, totals)))
  return { words: [...counts.keys()], weights }
}

function wordsOfPage(page: Page): string[] {
  const texts = [page.title, page.description, ...page.saidAs]
  return texts.flatMap((text) => wordsOf(text)).map((word) => word.toLowerCase())
}

/** The log of each language's share of a word, relative frequencies made equal for the size of the languages. */
function logShares(counts: Float64Array, totals: Float64Array): number[] {
  const relative = Array.from(counts, (count, place) => count / Math.max(totals[place] ?? 1, 1))
  const sum = relative.reduce((a, b) => a + b, 0)
  return relative.map((share) => Math.log(share / sum + UNSEEN))
}
