import { Catalog } from '../../src/catalog/catalog.js'
import type { Entry } from '../../src/catalog/entry.js'
import type { Knowledge } from '../../src/catalog/load.js'
import { EMPTY_LEXICON } from '../../src/catalog/lexicon.js'
import { NameTable, type NameRow } from '../../src/catalog/name-table.js'

/** Gives an entry with every field filled; a test names only what it is about. */
export function anEntry(id: string, facts: Partial<Entry> = {}): Entry {
  const [family = '', name = ''] = id.split('/')
  return {
    id,
    family,
    name,
    platform: 'windows',
    severity: 'error',
    actor: 'both',
    retry: 'none',
    confidence: 'verified',
    also: [],
    codes: [],
    related: [],
    sources: ['https://learn.microsoft.com/'],
    checked: '2026-11-21',
    pages: {},
    ...facts,
  }
}

/** Gives a knowledge of a few entries and names, without a lexicon. */
export function aKnowledge(entries: readonly Entry[], names: readonly NameRow[] = []): Knowledge {
  return { catalog: new Catalog(entries), names: new NameTable(names), lexicon: EMPTY_LEXICON }
}

/** Gives the ids of entries. */
export function idsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ id }) => id)
}
