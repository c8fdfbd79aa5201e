import type { Entry } from '../../../src/catalog/entry.js'
import type { Finding } from '../../../src/catalog/finding.js'
import type { PageFile } from '../../../src/catalog/read-folder.js'
import { SymptomIndex } from '../../../src/symptoms/symptom-index.js'
import { ownedPages, type CheckedCatalog } from './check.js'

/** Among how many matches the entry has to be. */
const FIRST = 3

/** Finds lines under `Said as` that lead neither to their entry nor to one that it names as related. */
export function findLostLines(catalog: CheckedCatalog): Finding[] {
  const index = SymptomIndex.of(catalog.knowledge)
  return ownedPages(catalog).flatMap(({ file: page, entry }) => {
    if (entry === undefined || !catalog.isTold(page.file)) return []
    const accepted = acceptedFor(entry, catalog)
    return page.page.saidAs.flatMap((text, place) => {
      const found = index.search(index.read(text), page.language, FIRST).matches
      if (found.some((match) => accepted.has(match.entry.id))) return []
      return [lost(page, place, found[0]?.entry)]
    })
  })
}

function acceptedFor(entry: Entry, { knowledge: { catalog } }: CheckedCatalog): ReadonlySet<string> {
  const related = entry.related.flatMap((reference) => catalog.byId(reference) ?? catalog.byCode(reference))
  return new Set([entry, ...related].map(({ id }) => id))
}

function lost({ file, page, places }: PageFile, place: number, instead: Entry | undefined): Finding {
  return {
    file,
    line: places.saidAs[place] ?? 1,
    what: `"${page.saidAs[place]}" leads to ${instead?.id ?? 'nothing'}`,
    why: `the entry is not among the first ${FIRST} that the search finds for its own line`,
    fix: 'say what tells it apart (platform, phase, what is seen on the screen), or name the other entry as related',
  }
}
