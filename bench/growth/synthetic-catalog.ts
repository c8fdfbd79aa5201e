import type { Entry, Page } from '../../src/catalog/entry.js'
import type { Language } from '../../src/catalog/language.js'
import { randomNumbers, ZipfWords } from './zipf.js'

/** Words of a language: the real ones, then made-up ones. A technical vocabulary grows to tens of thousands of words. */
const VOCABULARY = 60_000
const FIRST_CODE = 0xa0000000

/**
 * Makes a catalog of any size in the likeness of the real one: every page has the number of lines and words of a real
 * page, and its words are drawn by Zipf's law from the real words of that language, by frequency, and from made-up ones.
 */
export function syntheticCatalog(real: readonly Entry[], size: number, languages: readonly Language[]): Entry[] {
  const random = randomNumbers(size)
  const drawn = new Map(languages.map((language) => [language, new ZipfWords(vocabulary(real, language), random)]))
  return Array.from({ length: size }, (_, place) => {
    const model = real[place % real.length] as Entry
    const name = `0x${(FIRST_CODE + place).toString(16).toUpperCase()}`
    const pages = languages.map((language) => [language, pageLike(model, language, drawn.get(language) as ZipfWords)])
    const { platform, severity, actor, retry, confidence, sources, checked } = model
    const facts = { platform, severity, actor, retry, confidence, sources, checked }
    const own = { id: `synthetic/${name}`, family: 'synthetic', name, also: [], codes: [], related: [] }
    return { ...facts, ...own, pages: Object.fromEntries(pages) as Entry['pages'] }
  })
}

function pageLike(model: Entry, language: Language, words: ZipfWords): Page | undefined {
  const page = model.pages[language]
  if (page === undefined) return undefined
  const like = (text: string): string => Array.from(text.split(/\s+/), () => words.next()).join(' ')
  return {
    title: like(page.title),
    description: like(page.description),
    causes: page.causes.map(like),
    fix: page.fix.map(({ text }) => ({ text: like(text), commands: [] })),
    saidAs: page.saidAs.map(like),
  }
}

function vocabulary(real: readonly Entry[], language: Language): string[] {
  const counts = new Map<string, number>()
  for (const { pages } of real) {
    for (const word of wordsOf(pages[language])) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  return [...new Set([...known, ...madeUp(known)])].slice(0, VOCABULARY)
}

function wordsOf(page: Page | undefined): string[] {
  if (page === undefined) return []
  const texts = [page.title, page.description, ...page.causes, ...page.saidAs]
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  )
}

/** Joins beginnings and ends of real words, so that sequences of letters are shared as in the language. */
function madeUp(known: readonly string[]): string[] {
  const random = randomNumbers(known.length)
  const long = known.filter((word) => word.length > 5)
  const pick = (): string => long[Math.floor(random() * long.length)] ?? ''
  return Array.from({ length: VOCABULARY * 2 }, () => pick().slice(0, 4) + pick().slice(2))
}
