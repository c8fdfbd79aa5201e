import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCE_LANGUAGE } from '../../src/catalog/language.js'
import { readCatalogFolder, type PageFile } from '../../src/catalog/read-folder.js'
import { isInScope, type LintTarget } from './lint-target.js'
import { hasStamp, mendPage, tidyText, withStamp } from './mend-page.js'
import { stampOf } from './stamp.js'

/** What may be done to the stamps of translations. */
export interface StampRules {
  /** Writes a stamp where there is none. An organization's folder needs none. */
  readonly write: boolean
  /** Renews stale stamps: somebody has compared these translations with the English page. */
  readonly accept: boolean
}

/** Mends what a machine can, in the files of a target, and gives the paths of those that it changed. */
export function mendCatalog(target: LintTarget, stamps: StampRules): string[] {
  const { families, pages } = readCatalogFolder(target.root)
  const english = new Map(
    pages.filter(({ language }) => language === SOURCE_LANGUAGE).map((page) => [page.entry, mendPage(page.source)]),
  )
  const facts = families.filter(({ hasFacts }) => hasFacts).map(({ name }) => `${name}/facts.yaml`)
  return [
    ...facts.filter((file) => isInScope(file, target) && rewrite(target.root, file, tidyText)),
    ...pages
      .filter(({ file }) => isInScope(file, target))
      .filter((page) => rewrite(target.root, page.file, (text) => stamped(page, mendPage(text), english, stamps)))
      .map(({ file }) => file),
  ]
}

function stamped(page: PageFile, text: string, english: ReadonlyMap<string, string>, stamps: StampRules): string {
  const source = page.language === SOURCE_LANGUAGE ? undefined : english.get(page.entry)
  if (source === undefined) return text
  const mayWrite = hasStamp(text) ? stamps.accept : stamps.write
  return mayWrite ? withStamp(text, stampOf(source)) : text
}

/** Rewrites a file if that changes it; keeps the line ends that its editor gave it. */
function rewrite(root: string, file: string, mend: (text: string) => string): boolean {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n'
  const text = before.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const after = mend(text).replaceAll('\n', lineEnd)
  if (after === before) return false
  writeFileSync(path, after)
  return true
}
