import type { Entry } from '../../../src/catalog/entry.js'
import type { Finding } from '../../../src/catalog/finding.js'
import { codeValue } from '../../../src/parse/code.js'
import { codeFamily } from '../../../src/resolve/facilities.js'
import type { CheckedCatalog } from './check.js'
import { canonicalForm } from './canonical-form.js'

/** Finds related codes that lead nowhere, to the entry itself, or twice to the same place. */
export function findRelated(catalog: CheckedCatalog): Finding[] {
  const ids = new Set([...catalog.folder.entries, ...catalog.base].map(({ id }) => id))
  for (const page of catalog.folder.pages) if (isUnreadable(catalog, page.entry)) ids.add(page.entry)
  return catalog.folder.entries.flatMap((entry) =>
    entry.related.flatMap((reference, place) => {
      const problem = problemOf(entry, reference, place, ids, catalog)
      return problem === undefined ? [] : [{ ...catalog.folder.factsAt(entry, 'related', place), ...problem }]
    }),
  )
}

type Problem = Pick<Finding, 'what' | 'why' | 'fix'>

function problemOf(
  entry: Entry,
  reference: string,
  place: number,
  ids: ReadonlySet<string>,
  catalog: CheckedCatalog,
): Problem | undefined {
  const what = `${entry.id} is related to ${reference}`
  if (reference === entry.id || reference === entry.name)
    return { what: `${what}, which is itself`, why: 'a related code leads on', fix: `remove ${reference}` }
  if (entry.related.indexOf(reference) < place)
    return { what: `${what} twice`, why: 'the card has room for five related codes', fix: `remove one ${reference}` }
  if (ids.has(reference)) return undefined
  if (reference.includes('/'))
    return {
      what: `${what}, and there is no such entry`,
      why: 'the row on the card would lead nowhere',
      fix: 'write an id of the catalog: the family, a slash, and the name of the page',
    }
  return problemOfCode(what, reference, catalog)
}

function problemOfCode(what: string, reference: string, { knowledge }: CheckedCatalog): Problem | undefined {
  const canonical = canonicalForm(reference)
  if (canonical !== reference)
    return {
      what: `${what}, which is not written as the catalog writes codes`,
      why: 'only the canonical form is found again',
      fix: canonical === undefined ? 'write an id such as ios-apps/0x87D13B62, or a code' : `write "${canonical}"`,
    }
  const own = knowledge.catalog.byCode(reference).filter(({ name }) => name === reference)
  if (own.length > 0)
    return {
      what: `${what}, a code that the catalog has`,
      why: 'an id opens the entry itself; a bare code lets the reader choose first',
      fix: `write ${own.map(({ id }) => id).join(' or ')}`,
    }
  if (knowledge.names.namesOf(reference).length > 0 || codeFamily(codeValue(reference) ?? -1)) return undefined
  return {
    what: `${what}, which nothing is known about`,
    why: 'the row on the card would show a bare number and explain nothing',
    fix: 'name a code of the catalog or of catalog/names, or leave it out',
  }
}

function isUnreadable({ folder }: CheckedCatalog, id: string): boolean {
  const family = folder.families.find(({ name }) => id.startsWith(`${name}/`))
  return family?.hasFacts === true && family.facts === undefined
}
