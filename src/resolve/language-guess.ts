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

/**
 * Tells which of our languages a text is in, by the words that the catalog uses in each. Product names stand on the
 * pages of every language, so they weigh nothing; function words weigh most.
 */
export class LanguageGuess {
  private readonly weights = new Map<string, Float64Array>()

  constructor(pages: Iterable<{ readonly language: Language; readonly page: Page }>) {
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
    for (const [word, perLanguage] of counts) this.weights.set(word, logShares(perLanguage, totals))
  }

  /** Gives the language of a text when it is clear, else `undefined`: short, mixed, or in a language that is none of ours. */
  guess(text: string): Language | undefined {
    const words = wordsOf(text).map((word) => word.toLowerCase())
    const language = this.likeliest(words)
    return language !== undefined && this.knownShare(words, language) >= KNOWN_SHARE ? language : undefined
  }

  /** Gives whether a text is in a language that is none of ours. Three words or fewer are too little to tell. */
  isForeign(text: string): boolean {
    const words = wordsOf(text).map((word) => word.toLowerCase())
    return words.length > FEW && LANGUAGES.every((language) => this.knownShare(words, language) < KNOWN_SHARE)
  }

  private likeliest(words: readonly string[]): Language | undefined {
    const scores = new Float64Array(LANGUAGES.length)
    for (const word of words) {
      const weights = this.weights.get(word)
      weights?.forEach((weight, place) => (scores[place] = (scores[place] ?? 0) + weight))
    }
    const ranked = LANGUAGES.map((language, place) => ({ language, score: scores[place] ?? 0 })).sort(
      (a, b) => b.score - a.score,
    )
    const [best, next] = ranked
    return best && next && best.score - next.score >= MARGIN ? best.language : undefined
  }

  /** What share of the words the language has at all. */
  private knownShare(words: readonly string[], language: Language): number {
    const place = LANGUAGES.indexOf(language)
    const known = words.filter((word) => (this.weights.get(word)?.[place] ?? -Infinity) > HARDLY)
    return known.length / Math.max(words.length, 1)
  }
}

function wordsOfPage(page: Page): string[] {
  const texts = [page.title, page.description, ...page.saidAs]
  return texts.flatMap((text) => wordsOf(text)).map((word) => word.toLowerCase())
}

/** The log of each language's share of a word, relative frequencies made equal for the size of the languages. */
function logShares(counts: Float64Array, totals: Float64Array): Float64Array {
  const relative = counts.map((count, place) => count / Math.max(totals[place] ?? 1, 1))
  const sum = relative.reduce((a, b) => a + b, 0)
  return relative.map((share) => Math.log(share / sum + UNSEEN))
}
