import type { Finding } from '../../../src/catalog/finding.js'
import { SOURCE_LANGUAGE } from '../../../src/catalog/language.js'
import type { PageFile } from '../../../src/catalog/read-folder.js'
import { stampOf } from '../stamp.js'
import type { CheckedCatalog } from './check.js'
import { ownedPages } from './check.js'

/** Finds translations without a stamp, and translations of an English page that has changed since. */
export function findStamps(catalog: CheckedCatalog): Finding[] {
  return translations(catalog).flatMap(({ page, english }) => {
    const stale = page.translates !== undefined && page.translates !== stampOf(english.source)
    if (page.translates !== undefined && !stale) return []
    if (page.translates === undefined && catalog.isExtra) return []
    const at = { file: page.file, line: 1 }
    return [stale ? { ...at, ...STALE, fix: `${STALE.fix} ${page.file}` } : { ...at, ...UNSTAMPED }]
  })
}

const STALE = {
  what: 'the English page has changed since this translation',
  why: 'all languages give the same advice',
  fix: 'compare the two, mend the translation, and run npm run catalog:lint -- --accept',
}
const UNSTAMPED = {
  what: 'the translation has no stamp',
  why: 'the stamp tells when the English page has changed since',
  fix: 'run npm run catalog:lint -- --fix, which writes it as the first line',
}

/** Finds English pages with the stamp of a translation. */
export function findStampedSources({ folder }: CheckedCatalog): Finding[] {
  return folder.pages
    .filter(({ language, translates }) => language === SOURCE_LANGUAGE && translates !== undefined)
    .map(({ file }) => ({
      file,
      line: 1,
      what: 'an English page has the stamp of a translation',
      why: 'the English page is the source text',
      fix: 'remove the first line',
    }))
}

/** Finds translations that have other causes, steps or commands than the English page. */
export function findDifferences(catalog: CheckedCatalog): Finding[] {
  return translations(catalog).flatMap(({ page, english }) => [
    ...countDifference(page, english, 'causes', 'Causes'),
    ...countDifference(page, english, 'fix', 'Fix'),
    ...commandDifferences(page, english),
  ])
}

interface Translation {
  readonly page: PageFile
  readonly english: PageFile
}

function translations(catalog: CheckedCatalog): Translation[] {
  return ownedPages(catalog).flatMap(({ file: page }) => {
    const english = page.language === SOURCE_LANGUAGE ? undefined : catalog.pageAt(page.entry, SOURCE_LANGUAGE)
    return english === undefined ? [] : [{ page, english }]
  })
}

function countDifference(
  { file, page, places }: PageFile,
  english: PageFile,
  part: 'causes' | 'fix',
  heading: 'Causes' | 'Fix',
): Finding[] {
  const [here, there] = [page[part].length, english.page[part].length]
  if (here === there) return []
  return [
    {
      file,
      line: places.headings.get(heading) ?? places.title,
      what: `${here} under "${heading}", and ${there} in English`,
      why: 'all languages give the same advice, step by step',
      fix: `compare with ${english.file}`,
    },
  ]
}

function commandDifferences({ file, page, places }: PageFile, english: PageFile): Finding[] {
  return page.fix.flatMap(({ commands }, index) => {
    const others = english.page.fix[index]?.commands
    if (others === undefined || JSON.stringify(others) === JSON.stringify(commands)) return []
    return [
      {
        file,
        line: places.fix[index] ?? 1,
        what: `step ${index + 1} has other commands than the English page`,
        why: 'a command is typed as it stands, in every language',
        fix: `copy the commands of this step from ${english.file}`,
      },
    ]
  })
}
