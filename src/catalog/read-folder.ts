import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.js'
import type { Finding } from './finding.js'
import { readFamily, type Family, type FamilyFiles, type PageFile } from './read-family.js'
import { strayFacts } from './stray-files.js'

export type { Family, PageFile } from './read-family.js'

/** Everything that one folder of the catalog holds. */
export interface CatalogFolder {
  readonly families: readonly Family[]
  readonly entries: readonly Entry[]
  readonly pages: readonly PageFile[]
  /** Gives where the facts of an entry stand: file and line. */
  readonly factsAt: (entry: Entry, ...keys: PropertyKey[]) => { file: string; line: number }
  readonly findings: readonly Finding[]
}

/** Folders in the catalog that are no families. */
const NOT_A_FAMILY = new Set(['names', 'lexicon'])

/** Reads every family in a catalog folder. Never throws for a mistake in a file: all mistakes stand in `findings`. */
export function readCatalogFolder(root: string): CatalogFolder {
  const names = visible(root)
  const families = names
    .filter((name) => isFolder(join(root, name)) && !NOT_A_FAMILY.has(name))
    .map((name) => readFamily(filesOf(root, name)))
  const places = new Map(families.map((family) => [family.name, family]))
  return {
    families,
    entries: families.flatMap((family) => family.entries),
    pages: families.flatMap((family) => family.pages),
    findings: [...strayFacts(names), ...families.flatMap((family) => family.findings)],
    factsAt: (entry, ...keys) => ({
      file: `${entry.family}/facts.yaml`,
      line: places.get(entry.family)?.lineOf(['entries', entry.name, ...keys]) ?? 1,
    }),
  }
}

function filesOf(root: string, name: string): FamilyFiles {
  const folder = join(root, name)
  return { name, paths: pathsIn(folder, ''), read: (path) => readText(join(folder, path)) }
}

/** Gives the path of every file in a folder. Links are followed: a mounted configuration consists of them. */
function pathsIn(folder: string, prefix: string): string[] {
  return visible(join(folder, prefix)).flatMap((name) => {
    const path = prefix + name
    return isFolder(join(folder, path)) ? pathsIn(folder, `${path}/`) : [path]
  })
}

function visible(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory()
}

/** Reads a file that people may have saved with any editor: without a byte order mark, lines ended by `\n`. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
}
