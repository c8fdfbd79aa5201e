import type { Entry, EntryId } from '../../../src/catalog/entry.js'
import type { Finding } from '../../../src/catalog/finding.js'
import type { Language } from '../../../src/catalog/language.js'
import type { Knowledge } from '../../../src/catalog/load.js'
import type { CatalogFolder, PageFile } from '../../../src/catalog/read-folder.js'

/** A catalog as the checks see it. */
export interface CheckedCatalog {
  readonly folder: CatalogFolder
  /** The entries that an organization's folder adds to; empty when the catalog itself is checked. */
  readonly base: readonly Entry[]
  /** `true`: the folder is an organization's own. It needs no translations, and may hold notes. */
  readonly isExtra: boolean
  /** Gives whether findings of a file are wanted: what is slow looks at no other. */
  readonly isTold: (file: string) => boolean
  readonly lexiconFindings: readonly Finding[]
  /** The folder and its base together, as the bot would know them. */
  readonly knowledge: Knowledge
  /** Gives the page of an entry in a language. */
  readonly pageAt: (entry: EntryId, language: Language) => PageFile | undefined
  /** Messages that measure the search, and may not stand in the catalog. */
  readonly corpus: readonly string[]
}

/**
 * How much a finding weighs. `mistake`: the catalog is not built with it. `unfinished`: it is built, and the lint
 * fails.
 */
export type Weight = 'mistake' | 'unfinished'

/** One question that the lint asks of a catalog. */
export interface Check {
  readonly name: string
  readonly weight: Weight
  readonly find: (catalog: CheckedCatalog) => Finding[]
}

/** A page and the entry that it belongs to; none if the page is a note of an organization. */
export interface OwnedPage {
  readonly file: PageFile
  readonly entry?: Entry
}

/** Gives every page with its entry. Pages that belong to no entry at all are left out: another check tells of them. */
export function ownedPages({ folder, base }: CheckedCatalog): OwnedPage[] {
  const own = new Map(folder.entries.map((entry) => [entry.id, entry]))
  const known = new Set(base.map((entry) => entry.id))
  return folder.pages.flatMap((file): OwnedPage[] => {
    const entry = own.get(file.entry)
    if (entry) return [{ file, entry }]
    return known.has(file.entry) ? [{ file }] : []
  })
}
