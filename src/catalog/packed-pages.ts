import QuickLRU from 'quick-lru'
import type { Entry, Page } from './entry.js'
import { LANGUAGES, type Language } from './language.js'

/** The pages of entries as the compiled catalog keeps them. */
export interface PackedPages {
  /** JSON of one page after the other in UTF-8: for each entry those of `LANGUAGES` in their order. */
  readonly text: Uint8Array
  /** Where each of them ends, in bytes. A page that is missing is empty. */
  readonly ends: Uint32Array
}

/** An entry without its pages. */
export type EntryFacts = Omit<Entry, 'pages'>

/** How many pages are kept parsed: what is shown in a day, in four languages. */
const PARSED = 1_000

/** Gives entries as their facts and their packed pages. */
export function packPages(entries: readonly Entry[]): { facts: EntryFacts[]; pages: PackedPages } {
  const parts: Buffer[] = []
  const ends = new Uint32Array(entries.length * LANGUAGES.length)
  let end = 0
  const facts = entries.map(({ pages, ...own }, entry) => {
    LANGUAGES.forEach((language, place) => {
      const page = pages[language]
      const json = Buffer.from(page === undefined ? '' : JSON.stringify(page))
      parts.push(json)
      ends[entry * LANGUAGES.length + place] = end += json.length
    })
    return own
  })
  return { facts, pages: { text: Uint8Array.from(Buffer.concat(parts)), ends } }
}

/**
 * Gives entries whose pages are parsed when somebody reads them: of a catalog few pages are read in a day, and parsing one
 * takes some ten microseconds.
 */
export function withPackedPages(facts: readonly EntryFacts[], packed: PackedPages): Entry[] {
  const parsed = new QuickLRU<number, Page>({ maxSize: PARSED })
  const read = (place: number): Page => {
    const known = parsed.get(place)
    if (known !== undefined) return known
    const page = JSON.parse(Buffer.from(bytesOf(packed, place)).toString()) as Page
    parsed.set(place, page)
    return page
  }
  return facts.map((own, entry) => ({ ...own, pages: pagesOf(entry * LANGUAGES.length, packed, read) }))
}

function pagesOf(first: number, packed: PackedPages, read: (place: number) => Page): Entry['pages'] {
  const pages: Partial<Record<Language, Page>> = {}
  LANGUAGES.forEach((language, offset) => {
    const place = first + offset
    if (bytesOf(packed, place).length === 0) return
    Object.defineProperty(pages, language, { enumerable: true, get: () => read(place) })
  })
  return pages
}

function bytesOf({ text, ends }: PackedPages, place: number): Uint8Array {
  return text.subarray(place === 0 ? 0 : ends[place - 1], ends[place])
}
