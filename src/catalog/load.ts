import { readFileSync } from 'node:fs'
import { Catalog } from './catalog.js'
import type { Entry, EntryId, Page } from './entry.js'
import type { Finding } from './finding.js'
import type { Language } from './language.js'
import type { Lexicon } from './lexicon.js'
import { packPages, withPackedPages, type EntryFacts, type PackedPages } from './packed-pages.js'
import { pack, unpack } from './packing.js'
import { NameTable, type NameRow } from './name-table.js'

/** The form of the compiled catalog. Another number means another version of the program. */
export const FORMAT = 4

/** What `catalog:build` makes of the catalog. */
export interface CompiledCatalog {
  readonly format: typeof FORMAT
  readonly entries: readonly Entry[]
  readonly names: readonly NameRow[]
  readonly lexicon: Lexicon
  /** The search for these entries, as `src/symptoms` compiled it. */
  readonly symptoms?: unknown
}

/** Everything the bot knows. */
export interface Knowledge {
  readonly catalog: Catalog
  readonly names: NameTable
  readonly lexicon: Lexicon
  /** The search for these entries as `src/symptoms` compiled it; absent where it has to be compiled anew. */
  readonly symptoms?: unknown
}

/** The compiled catalog as the one file that the bot reads when it starts. */
interface CatalogFile extends Omit<CompiledCatalog, 'entries'> {
  readonly facts: readonly EntryFacts[]
  readonly pages: PackedPages
}

/** Gives the compiled catalog as the bytes of its file. */
export function packCatalog({ entries, ...rest }: CompiledCatalog): Buffer {
  return pack({ ...rest, ...packPages(entries) } satisfies CatalogFile)
}

/**
 * Reads the compiled catalog. Throws what the file system throws when it is missing, and a `SyntaxError` when another
 * version wrote it.
 */
export function readCompiledCatalog(path: string | URL): CompiledCatalog {
  const { facts, pages, ...rest } = unpack(readFileSync(path)) as CatalogFile
  if (rest.format !== FORMAT) throw new SyntaxError('another version of the program wrote the catalog')
  return { ...rest, entries: withPackedPages(facts, pages) }
}

/** Gives the knowledge in memory, an organization's own entries and notes included. */
export function knowledgeOf(compiled: CompiledCatalog, extra?: ExtraCatalog): Knowledge {
  const entries = [...compiled.entries, ...(extra?.entries ?? [])]
  return {
    catalog: new Catalog(entries.map((entry) => withNotes(entry, extra?.notes.get(entry.id)))),
    // The names of entries come first: a name that has an entry leads to it (AppX errors exist in two writings).
    names: new NameTable([...entries.flatMap(nameOf), ...compiled.names]),
    lexicon: compiled.lexicon,
    // With other entries the compiled search is another.
    ...((extra?.entries ?? []).length === 0 ? { symptoms: compiled.symptoms } : {}),
  }
}

/** An organization's own catalog: entries of its own, and notes for entries that exist. */
export interface ExtraCatalog {
  readonly entries: readonly Entry[]
  readonly notes: ReadonlyMap<EntryId, Partial<Record<Language, Page>>>
  readonly findings: readonly Finding[]
}

/** Entries bring their own symbolic names; a class of codes is known by its name alone. */
function nameOf({ name, symbol }: Entry): NameRow[] {
  return symbol === undefined ? [] : [[name, symbol, 'catalog']]
}

function withNotes(entry: Entry, notes: Partial<Record<Language, Page>> | undefined): Entry {
  return notes ? { ...entry, notes } : entry
}
