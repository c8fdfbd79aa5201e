import type { Entry, EntryId, Page } from './entry.js'
import type { Finding } from './finding.js'
import type { Language } from './language.js'
import type { ExtraCatalog } from './load.js'
import { readCatalogFolder, type PageFile } from './read-folder.js'

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
