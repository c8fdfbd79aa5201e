import type { Finding } from '../../../src/catalog/finding.js'
import { LANGUAGES } from '../../../src/catalog/language.js'
import { fold } from '../../../src/symptoms/words.js'
import type { CheckedCatalog, OwnedPage } from './check.js'
import { ownedPages } from './check.js'

/** Finds titles that stand on two pages of one language. */
export function findSameTitles(catalog: CheckedCatalog): Finding[] {
  const pages = ownedPages(catalog).filter(({ entry }) => entry !== undefined)
  return LANGUAGES.flatMap((language) => sameTitles(pages.filter(({ file }) => file.language === language)))
}

function sameTitles(pages: readonly OwnedPage[]): Finding[] {
  const first = new Map<string, string>()
  return pages.flatMap(({ file: { file, entry, page, places } }) => {
    const title = fold(page.title)
    const other = first.get(title)
    if (title === '') return []
    if (other === undefined) first.set(title, entry)
    if (other === undefined) return []
    return [
      {
        file,
        line: places.title,
        what: `${other} has the same title`,
        why: 'where several entries are offered, the title is what people choose by',
        fix: 'say in each title what tells it from the other: the platform, the phase, the tool',
      },
    ]
  })
}
