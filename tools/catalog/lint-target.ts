import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What is to be looked at: a catalog, and the parts of it that findings are told of. */
export interface LintTarget {
  readonly root: string
  /** Paths below the root with forward slashes: families, languages or pages. Empty: everything. */
  readonly scopes: readonly string[]
}

/**
 * Gives the catalog that paths lie in: `catalog`, `catalog/ios-apps` and `catalog/ios-apps/nl/0x87D13B62.md` are all in
 * `catalog`. Throws an `Error` for people if a path does not exist, lies in no catalog, or in another than the first.
 */
export function targetOf(paths: readonly string[]): LintTarget {
  const found = paths.map((path) => ({ path, root: rootOf(path) }))
  const [first] = found
  if (first === undefined) throw new Error('no folder is named')
  const stranger = found.find(({ root }) => root !== first.root)
  if (stranger) throw new Error(`${stranger.path} and ${first.path} lie in two catalogs: look at one at a time`)
  const scopes = found.map(({ path }) => relative(first.root, resolve(path)).replaceAll('\\', '/'))
  return { root: first.root, scopes: scopes.includes('') ? [] : scopes }
}

/** Gives whether findings of a file are told. */
export function isInScope(file: string, { scopes }: LintTarget): boolean {
  return scopes.length === 0 || scopes.some((scope) => file === scope || file.startsWith(`${scope}/`))
}

function rootOf(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} does not exist`)
  const start = resolve(path)
  if (isFolder(start) && hasFamilies(start)) return start
  for (let folder = isFolder(start) ? start : dirname(start); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'facts.yaml'))) return dirname(folder)
  throw new Error(`${path} holds no catalog: no folder in it, and none around it, has a facts.yaml`)
}

function hasFamilies(folder: string): boolean {
  return readdirSync(folder).some((name) => existsSync(join(folder, name, 'facts.yaml')))
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory()
}
