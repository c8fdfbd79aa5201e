import type { Finding } from '../../../src/catalog/finding.js'
import { LANGUAGES, type Language } from '../../../src/catalog/language.js'
import type { CheckedCatalog } from './check.js'

/** Finds pages that belong to no entry. */
export function findStrayPages({ folder, base, isExtra }: CheckedCatalog): Finding[] {
  const known = new Set([...folder.entries, ...base].map((entry) => entry.id))
  const unreadable = new Set(
    folder.families.filter(({ hasFacts, facts }) => hasFacts && facts === undefined).map(({ name }) => name),
  )
  return folder.pages
    .filter(({ entry }) => !known.has(entry) && !unreadable.has(entry.split('/')[0] ?? ''))
    .map(({ file, entry }) => ({
      file,
      line: 1,
      what: `there is no entry ${entry}`,
      why: isExtra ? `${BELONGS}, or is a note for an entry of the catalog` : BELONGS,
      fix: 'correct the name of the file, or add the entry to facts.yaml',
    }))
}

const BELONGS = 'a page belongs to an entry of the facts.yaml beside it'

/** Finds entries that lack a page in a language. An organization's folder needs only one. */
export function findMissingPages({ folder, isExtra }: CheckedCatalog): Finding[] {
  if (isExtra) return []
  return folder.entries.flatMap((entry) =>
    LANGUAGES.filter((language) => entry.pages[language] === undefined).map((language) => ({
      ...folder.factsAt(entry),
      what: `${entry.id} has no page in ${LANGUAGE_NAMES[language]}`,
      why: 'everything that a person reads exists in all four languages',
      fix: `write ${entry.family}/${language}/${entry.name}.md`,
    })),
  )
}

/** Finds entries of an organization that the catalog has already. */
export function findClashes({ folder, base }: CheckedCatalog): Finding[] {
  const known = new Set(base.map((entry) => entry.id))
  return folder.entries
    .filter(({ id }) => known.has(id))
    .map((entry) => ({
      ...folder.factsAt(entry),
      what: `${entry.id} is an entry of the catalog`,
      why: 'an organization adds families and notes; it does not replace facts',
      fix: 'remove the entry from facts.yaml and keep its page: it is then shown as a note',
    }))
}

/** The languages by their English names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Dutch',
  fr: 'French',
  sv: 'Swedish',
}
