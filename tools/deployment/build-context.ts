import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What a build of an image can see: the folders of its context, with what `.dockerignore` lets through. */
export interface BuildContext {
  /** Gives the paths on this machine that a source of COPY stands for, without those that `.dockerignore` keeps out. */
  find(source: string): string[]
}

/**
 * Makes the context of a build from one or more folders that count as one; of files with one name the first counts.
 * `.dockerignore` is read from the last folder; it has to be a list of what is let through: `*` and then lines like `!src`.
 */
export function contextOf(folders: readonly string[]): BuildContext {
  const passed = readPassed(join(folders.at(-1) ?? '.', '.dockerignore'))
  return {
    find: (source) => {
      const found = new Map<string, string>()
      for (const folder of [...folders].reverse()) {
        for (const name of matches(folder, source)) found.set(name, join(folder, name))
      }
      return [...found].filter(([name]) => passed.has(name.split('/')[0] ?? '')).map(([, path]) => path)
    },
  }
}

/** Gives the names that a `.dockerignore` lets through. Throws when it is of another form. */
export function readPassed(path: string): ReadonlySet<string> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [everything, ...exceptions] = lines
  if (everything !== '*' || !exceptions.every((line) => /^![\w.-]+$/.test(line))) {
    throw new Error(`${path} is no list of exceptions: * first, then lines like !src`)
  }
  return new Set(exceptions.map((line) => line.slice(1)))
}

/** Gives the names in a folder that a source stands for; a star is any part of a name, as in Go's `filepath.Match`. */
function matches(folder: string, source: string): string[] {
  if (!source.includes('*')) return existsSync(join(folder, source)) ? [source] : []
  const parent = dirname(source)
  const [before = '', after = ''] = basename(source).split('*')
  return readdirSync(join(folder, parent))
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => join(parent, name))
}
