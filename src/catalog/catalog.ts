import type { Entry, EntryId, Page } from './entry.js'
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from './language.js'

/** A page and the language that it is in, which is another than the asked one where a translation is missing. */
export interface PageInLanguage {
  readonly page: Page
  readonly language: Language
}

/** The knowledge in memory: entries by id and by code. Immutable once made. */
export class Catalog {
  readonly entries: readonly Entry[]
  private readonly byIdentity = new Map<EntryId, Entry>()
  private readonly byCanonicalCode = new Map<string, Entry[]>()

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    for (const entry of entries) {
      this.byIdentity.set(entry.id, entry)
      for (const code of new Set([entry.name, ...entry.also, ...entry.codes])) {
        const sharing = this.byCanonicalCode.get(code)
        if (sharing) sharing.push(entry)
        else this.byCanonicalCode.set(code, [entry])
      }
    }
  }

  /** Gives the entry of an id, if there is one. */
  byId(id: EntryId): Entry | undefined {
    return this.byIdentity.get(id)
  }

  /** Gives every entry that a canonical code leads to: one in each family that has it, in the order of the catalog. */
  byCode(code: string): readonly Entry[] {
    return this.byCanonicalCode.get(code) ?? NO_ENTRIES
  }

  /** Gives every canonical code that leads to an entry. */
  codes(): Iterable<string> {
    return this.byCanonicalCode.keys()
  }
}

const NO_ENTRIES: readonly Entry[] = []

/** Gives the page of an entry in a language, or in the nearest one that exists: the source language, then any. */
export function pageOf(entry: Entry, language: Language): PageInLanguage {
  return nearestPage(entry.pages, language) ?? { page: EMPTY_PAGE, language: SOURCE_LANGUAGE }
}

/** Gives what the organization adds to an entry, in the nearest language, if anything. */
export function noteOf(entry: Entry, language: Language): Page | undefined {
  return entry.notes && nearestPage(entry.notes, language)?.page
}

function nearestPage(pages: Partial<Record<Language, Page>>, language: Language): PageInLanguage | undefined {
  for (const candidate of [language, SOURCE_LANGUAGE, ...LANGUAGES]) {
    const page = pages[candidate]
    if (page) return { page, language: candidate }
  }
  return undefined
}

const EMPTY_PAGE: Page = { title: '', description: '', causes: [], fix: [], saidAs: [] }
