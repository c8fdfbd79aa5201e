import { readFileSync } from 'node:fs'
import { Catalog } from './catalog.js'
import type { Entry, EntryId, Page } from './entry.js'
import type { Finding } from './finding.js'
import type { Language } from './language.js'
import type { Lexicon } from './lexicon.js'
import { NameTable, type NameRow } from './name-table.js'
import { readCatalogFolder, type PageFile } from './read-folder.js'

/** The one file that `catalog:build` writes and the bot reads when it starts. */
export interface CompiledCatalog {
  readonly format: 1
  readonly entries: readonly Entry[]
  readonly names: readonly NameRow[]
  readonly lexicon: Lexicon
}

/** Everything the bot knows. */
export interface Knowledge {
  readonly catalog: Catalog
  readonly names: NameTable
  readonly lexicon: Lexicon
}

/** Reads the compiled catalog. Throws what the file system throws when it is missing. */
export function readCompiledCatalog(path: string | URL): CompiledCatalog {
  return JSON.parse(readFileSync(path, 'utf8')) as CompiledCatalog
}

/** Gives the knowledge in memory, an organization's own entries and notes included. */
export function knowledgeOf(compiled: CompiledCatalog, extra?: ExtraCatalog): Knowledge {
  const entries = [...compiled.entries, ...(extra?.entries ?? [])]
  return {
    catalog: new Catalog(entries.map((entry) => withNotes(entry, extra?.notes.get(entry.id)))),
    // The names of entries come first: a name that has an entry leads to it (AppX errors exist in two writings).
    names: new NameTable([...entries.flatMap(nameOf), ...compiled.names]),
    lexicon: compiled.lexicon,
  }
}

/** An organization's own catalog: entries of its own, and notes for entries that exist. */
export interface ExtraCatalog {
  readonly entries: readonly Entry[]
  readonly notes: ReadonlyMap<EntryId, Partial<Record<Language, Page>>>
  readonly findings: readonly Finding[]
}

/** Reads `CATALOG_EXTRA`. A page whose entry is not in the folder's own facts is a note for an entry of `known`. */
export function readExtraCatalog(root: string, known: readonly Entry[]): ExtraCatalog {
  const folder = readCatalogFolder(root)
  const own = new Set(folder.entries.map((entry) => entry.id))
  const existing = new Set(known.map((entry) => entry.id))
  const notes = new Map<EntryId, Partial<Record<Language, Page>>>()
  const findings = [...folder.findings, ...clashes(folder.entries, existing)]
  for (const page of folder.pages) {
    if (own.has(page.entry)) continue
    if (existing.has(page.entry)) notes.set(page.entry, { ...notes.get(page.entry), [page.language]: page.page })
    else findings.push(strayPage(page))
  }
  return { entries: folder.entries, notes, findings }
}

/** Entries bring their own symbolic names; a class of codes is known by its name alone. */
function nameOf({ name, symbol }: Entry): NameRow[] {
  return symbol === undefined ? [] : [[name, symbol, 'catalog']]
}

function withNotes(entry: Entry, notes: Partial<Record<Language, Page>> | undefined): Entry {
  return notes ? { ...entry, notes } : entry
}

function clashes(entries: readonly Entry[], existing: ReadonlySet<EntryId>): Finding[] {
  return entries
    .filter((entry) => existing.has(entry.id))
    .map((entry) => ({
      file: `${entry.family}/facts.yaml`,
      line: 1,
      what: `${entry.id} exists already`,
      why: 'an organization adds families and notes; it does not replace facts',
      fix: 'remove the entry from facts.yaml and keep its page: it is then shown as a note',
    }))
}

function strayPage(page: PageFile): Finding {
  return {
    file: page.file,
    line: 1,
    what: `there is no entry ${page.entry}`,
    why: 'a page belongs to an entry of its own facts.yaml or is a note for an existing one',
    fix: 'correct the file name, or add the entry to facts.yaml',
  }
}
