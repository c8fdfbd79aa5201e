import type { Entry, Page } from '../catalog/entry.js'
import { LANGUAGES, type Language } from '../catalog/language.js'
import type { Lexicon } from '../catalog/lexicon.js'
import { GIVEN_NAMES } from './given-names.js'
import { chunksOf } from './written-words.js'

/** A word that fewer entries use may be the name of a person or a town in an example. */
const FEWEST_ENTRIES = 3
/** What a French word may be elided before: `l'appareil`, `d'Intune`. */
const ELIDED = new Set(['l', 'd', 'j', 'n', 's', 'c', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu'])
/** The only words of one letter: another one is an initial. */
const SINGLE_LETTERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'I']),
  nl: new Set(['u']),
  fr: new Set(['a', 'à', 'y']),
  sv: new Set(['i', 'å', 'ö']),
}

/** What words are taken from. */
export interface WordSources {
  readonly catalog: { readonly entries: readonly Entry[] }
  readonly lexicon: Pick<Lexicon, 'concepts'>
}

/** The words of one language that are nobody's: those by which the catalog itself speaks of errors. */
interface Words {
  /** In small letters. */
  readonly small: ReadonlySet<string>
  /** With capitals exactly as they stand inside sentences: `Intune`, `iPhone`, `VPN`. */
  readonly capital: ReadonlySet<string>
}

/**
 * Tells which words are surely no names. A word with a capital counts only as the catalog writes it inside a sentence:
 * `Will` and `Mark` are names, although `will` and `mark` are words.
 */
export class Vocabulary {
  private readonly words: ReadonlyMap<Language, Words>

  /** Without an organization's own pages, which may name its people. */
  constructor({ catalog, lexicon }: WordSources) {
    const spoken = Object.values(lexicon.concepts)
    this.words = new Map(
      LANGUAGES.map((language) => {
        const concepts = spoken.flatMap((words) => words[language] ?? [])
        return [language, wordsOf(catalog.entries, concepts, language)]
      }),
    )
  }

  /** Gives whether a word may be told. Apostrophes are straight. */
  has(word: string, language: Language): boolean {
    const apostrophe = word.indexOf("'")
    if (this.knows(word, language)) return true
    const isElided = language === 'fr' && ELIDED.has(word.slice(0, Math.max(apostrophe, 0)).toLowerCase())
    return isElided && this.knows(word.slice(apostrophe + 1), language)
  }

  private knows(word: string, language: Language): boolean {
    const words = this.words.get(language)
    if (words === undefined || GIVEN_NAMES.has(word.toLowerCase())) return false
    if (word.length === 1) return SINGLE_LETTERS[language].has(word)
    return isSmall(word) ? words.small.has(word) : words.capital.has(word)
  }
}

function wordsOf(entries: readonly Entry[], concepts: readonly string[], language: Language): Words {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const entry of entries) {
    const page = entry.pages[language]
    if (page === undefined) continue
    for (const word of new Set(textsOf(page).flatMap(wordsWithin))) {
      const counts = isSmall(word) ? small : capital
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const inLexicon = concepts.flatMap((concept) => chunksOf(concept)).flatMap(({ word }) => word ?? [])
  // People write a product in small letters that the catalog writes with a capital.
  const products = frequent(capital)
  const names = products.map((word) => word.toLowerCase())
  return { small: new Set([...frequent(small), ...inLexicon.filter(isSmall), ...names]), capital: new Set(products) }
}

/** The first word of a sentence has its capital from its place, so it tells nothing. */
function wordsWithin(text: string): string[] {
  return chunksOf(text.replace(/[*_`]/g, ' ')).flatMap(({ word, first }) =>
    word === undefined || (first && !isSmall(word)) ? [] : [word],
  )
}

function textsOf(page: Page): string[] {
  return [page.title, page.description, ...page.causes, ...page.saidAs]
}

function frequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].filter(([, count]) => count >= FEWEST_ENTRIES).map(([word]) => word)
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase()
}
