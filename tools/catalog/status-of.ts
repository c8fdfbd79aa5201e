import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/catalog/language.js'
import type { CatalogFolder } from '../../src/catalog/read-folder.js'
import { stampOf } from './stamp.js'

/** How far the pages of one family are. */
export interface FamilyStatus {
  readonly family: string
  readonly entries: number
  readonly pages: Readonly<Record<Language, number>>
}

/** How far a catalog is. Pages are named by their path. */
export interface CatalogStatus {
  readonly families: readonly FamilyStatus[]
  readonly missing: readonly string[]
  /** Translations of an English page that has changed since. */
  readonly stale: readonly string[]
  /** Translations of which nobody can tell. */
  readonly unstamped: readonly string[]
}

/** Counts the pages of a catalog, and lists those that are missing, stale or without a stamp. */
export function statusOf({ families, entries, pages }: CatalogFolder): CatalogStatus {
  const english = new Map(
    pages.filter(({ language }) => language === SOURCE_LANGUAGE).map((page) => [page.entry, stampOf(page.source)]),
  )
  const translations = pages.filter(({ entry, language }) => language !== SOURCE_LANGUAGE && english.has(entry))
  return {
    families: families.map(({ name, entries: own }) => ({
      family: name,
      entries: own.length,
      pages: countBy((language) => own.filter((entry) => entry.pages[language] !== undefined).length),
    })),
    missing: entries.flatMap(({ family, name, pages: own }) =>
      LANGUAGES.filter((language) => own[language] === undefined).map((language) => `${family}/${language}/${name}.md`),
    ),
    stale: translations
      .filter(({ entry, translates }) => translates !== undefined && translates !== english.get(entry))
      .map(({ file }) => file),
    unstamped: translations.filter(({ translates }) => translates === undefined).map(({ file }) => file),
  }
}

function countBy(count: (language: Language) => number): Record<Language, number> {
  return { en: count('en'), nl: count('nl'), fr: count('fr'), sv: count('sv') }
}

/** Gives the status as the lines that a terminal shows. */
export function describeStatus({ families, missing, stale, unstamped }: CatalogStatus): string[] {
  const total: FamilyStatus = {
    family: 'all',
    entries: sum(families.map(({ entries }) => entries)),
    pages: countBy((language) => sum(families.map(({ pages }) => pages[language]))),
  }
  return [
    ['family'.padEnd(20), 'entries', ...LANGUAGES.map((language) => language.padStart(6))].join(' '),
    ...[...families, total].map(rowOf),
    '',
    ...list('missing', missing),
    ...list('stale: the English page has changed since', stale),
    unstamped.length === 0
      ? 'without a stamp: none'
      : `without a stamp: ${unstamped.length} (npm run catalog:lint -- --fix writes it)`,
  ]
}

function rowOf({ family, entries, pages }: FamilyStatus): string {
  const counts = LANGUAGES.map((language) => String(pages[language]).padStart(6))
  return [family.padEnd(20), String(entries).padStart(7), ...counts].join(' ')
}

function list(what: string, files: readonly string[]): string[] {
  return [`${what}: ${files.length === 0 ? 'none' : files.length}`, ...files.map((file) => `  ${file}`)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
