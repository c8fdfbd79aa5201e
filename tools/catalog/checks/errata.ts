import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog } from './check.js'
import { ownedPages } from './check.js'

/** Finds pages that do not speak of the misprint that the facts record. */
export function findErrata(catalog: CheckedCatalog): Finding[] {
  return ownedPages(catalog)
    .filter(({ file, entry }) => entry?.printedDecimal !== undefined && file.page.erratum === undefined)
    .map(({ file, entry }) => ({
      file: file.file,
      line: file.places.headings.get('Said as') ?? file.places.title,
      what: `the facts record a misprint (${entry?.printedDecimal}), and the page has no "Erratum"`,
      why: 'people who meet the wrong number should read that it is wrong',
      fix: 'add "## Erratum" above "## Said as": what is printed where, and what is right',
    }))
}
