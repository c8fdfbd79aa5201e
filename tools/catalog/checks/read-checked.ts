import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../../src/catalog/entry.js'
import { FORMAT, knowledgeOf, type CompiledCatalog } from '../../../src/catalog/load.js'
import { EMPTY_LEXICON, type Lexicon } from '../../../src/catalog/lexicon.js'
import { readCatalogFolder, type CatalogFolder } from '../../../src/catalog/read-folder.js'
import { readLexicon } from '../../../src/catalog/read-lexicon.js'
import { readNames } from '../../../src/catalog/read-names.js'
import type { CheckedCatalog } from './check.js'
import { findLexicon } from './lexicon.js'

/** Where the parts of a checked catalog are read from. */
export interface CheckedFolders {
  readonly root: string
  /** The catalog that `root` adds to, if `root` is an organization's own folder. */
  readonly base?: string
  /** The catalog whose names of codes and lexicon are used, if `root` has none. */
  readonly names: string
  /** The folder of messages that measure the search; none are looked for without it. */
  readonly corpus?: string
}

/** Reads a catalog with all that its checks need. */
export function readChecked({ root, base, names, corpus }: CheckedFolders): CheckedCatalog {
  const folder = readCatalogFolder(root)
  const baseEntries = base === undefined ? [] : readCatalogFolder(base).entries
  const compiled = compile(folder, baseEntries, [root, ...(base === undefined ? [] : [base]), names])
  const pages = new Map(folder.pages.map((page) => [`${page.entry} ${page.language}`, page]))
  return {
    folder,
    base: baseEntries,
    isExtra: base !== undefined,
    isTold: () => true,
    lexiconFindings: findLexicon(root),
    knowledge: knowledgeOf(compiled),
    pageAt: (entry, language) => pages.get(`${entry} ${language}`),
    corpus: corpus === undefined ? [] : readCorpus(corpus),
  }
}

function compile(folder: CatalogFolder, base: readonly Entry[], roots: readonly string[]): CompiledCatalog {
  const first = (name: string): string => roots.find((root) => existsSync(join(root, name))) ?? roots[0] ?? ''
  const entries = [...base, ...folder.entries]
  return { format: FORMAT, entries, names: readNames(first('names')), lexicon: readSound(first('lexicon')) }
}

/** A lexicon with mistakes is told of by a check, and left out of the search. */
function readSound(root: string): Lexicon {
  return findLexicon(root).length === 0 ? readLexicon(root) : EMPTY_LEXICON
}

function readCorpus(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
}
