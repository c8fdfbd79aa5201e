import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Finding } from '../../../src/catalog/finding.js'
import { CHECKS } from '../../../tools/catalog/checks/all-checks.js'
import type { CheckedCatalog } from '../../../tools/catalog/checks/check.js'
import { readChecked } from '../../../tools/catalog/checks/read-checked.js'
import { SOUND, type Files } from './sound-catalog.js'

/** Writes catalogs into temporary folders, and removes them. */
export class TemporaryCatalogs {
  private readonly folders: string[] = []

  /** Writes the sound catalog with other files in place of its own, and gives its folder. */
  write(files: Files = {}): string {
    return this.writeOnly({ ...SOUND, ...files })
  }

  /** Writes nothing but these files. */
  writeOnly(files: Files): string {
    const root = mkdtempSync(join(tmpdir(), 'small-catalog-'))
    this.folders.push(root)
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) continue
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return root
  }

  removeAll(): void {
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads the catalog in a folder as the checks see it. */
export function checkedCatalog(root: string, corpus?: string): CheckedCatalog {
  return readChecked({ root, names: root, ...(corpus === undefined ? {} : { corpus }) })
}

/** Gives what one check finds. */
export function findingsOf(check: string, catalog: CheckedCatalog): Finding[] {
  const found = CHECKS.find(({ name }) => name === check)
  if (found === undefined) throw new Error(`there is no check "${check}"`)
  return found.find(catalog)
}

/** Gives a finding in one line, as far as tests compare it: `file:line what`. */
export function brief({ file, line, what }: Finding): string {
  return `${file}:${line} ${what}`
}

/** Reads a file of a catalog folder. */
export function readFrom(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
