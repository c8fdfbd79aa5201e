import type { Finding } from '../../../src/catalog/finding.js'
import { LANGUAGES, type Language } from '../../../src/catalog/language.js'
import type { PageFile } from '../../../src/catalog/read-folder.js'
import { fold, wordsOf } from '../../../src/symptoms/words.js'
import type { CheckedCatalog } from './check.js'
import { ownedPages } from './check.js'

/** Gives a line as it is compared: without case, accents and punctuation. */
export function comparable(line: string): string {
  return wordsOf(line).map(fold).join(' ')
}

/** Finds lines under `Said as` that stand twice on a page, or on the pages of two entries in one language. */
export function findSharedLines(catalog: CheckedCatalog): Finding[] {
  const pages = ownedPages(catalog).map(({ file }) => file)
  return LANGUAGES.flatMap((language) => sharedLines(pages, language))
}

function sharedLines(pages: readonly PageFile[], language: Language): Finding[] {
  const first = new Map<string, PageFile>()
  return pages
    .filter((page) => page.language === language)
    .flatMap((page) =>
      page.page.saidAs.flatMap((text, index) => {
        const line = comparable(text)
        const other = first.get(line)
        if (other === undefined) first.set(line, page)
        if (other === undefined || line === '') return []
        return [{ file: page.file, line: page.places.saidAs[index] ?? 1, ...problem(text, page, other) }]
      }),
    )
}

function problem(text: string, page: PageFile, other: PageFile): Pick<Finding, 'what' | 'why' | 'fix'> {
  if (page === other)
    return {
      what: `"${text}" stands twice on this page`,
      why: 'a second time it adds nothing to the search',
      fix: 'run npm run catalog:lint -- --fix, which removes the second one',
    }
  return {
    what: `"${text}" also stands in ${other.file}`,
    why: 'a line leads to one entry; the same line on two pages leads to either by chance',
    fix: 'keep it where it fits better, and say there what tells the two apart',
  }
}
