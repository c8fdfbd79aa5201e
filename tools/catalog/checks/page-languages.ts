import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog } from './check.js'
import { ownedPages } from './check.js'
import { foreignLanguage } from './function-words.js'
import { LANGUAGE_NAMES } from './page-files.js'
import { pageTexts } from './page-texts.js'

/** Finds texts that are clearly in another language than their page. */
export function findForeignTexts(catalog: CheckedCatalog): Finding[] {
  return ownedPages(catalog).flatMap(({ file: page }) =>
    pageTexts(page).flatMap(({ text, line }) => {
      const foreign = foreignLanguage(text, page.language)
      if (foreign === undefined) return []
      return [
        {
          file: page.file,
          line,
          what: `this text is ${LANGUAGE_NAMES[foreign]}, on a page in ${LANGUAGE_NAMES[page.language]}`,
          why: 'a card never mixes two languages',
          fix: `write it in ${LANGUAGE_NAMES[page.language]}, or move the page to the folder ${foreign}`,
        },
      ]
    }),
  )
}
