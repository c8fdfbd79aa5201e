import type { Entry, Page } from './entry.js'
import type { Finding } from './finding.js'
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from './language.js'
import { readFacts, type EntryFacts, type FamilyFacts, type ReadFacts } from './read-facts.js'
import { readPage, type ReadPage } from './read-page.js'
import { strayFiles } from './stray-files.js'

/** One page file, with what the lint needs to know about it. */
export interface PageFile extends ReadPage {
  readonly file: string
  readonly entry: string
  readonly language: Language
  /** The text of the file, its lines ended by `\n`. */
  readonly source: string
}

/** One family folder. */
export interface Family {
  /** The name of the folder. */
  readonly name: string
  /** `false`: the folder holds only pages, notes for entries that exist elsewhere. */
  readonly hasFacts: boolean
  /** Absent when there are none, or when they cannot be read. */
  readonly facts?: FamilyFacts
  readonly entries: readonly Entry[]
  readonly pages: readonly PageFile[]
  readonly lineOf: ReadFacts['lineOf']
  readonly findings: readonly Finding[]
}

/** The files of one family folder, as read from a disk. */
export interface FamilyFiles {
  readonly name: string
  /** Every file in it, by its path below the folder: `facts.yaml`, `en/1603.md`. */
  readonly paths: readonly string[]
  readonly read: (path: string) => string
}

/** Reads one family of a catalog folder. Never throws for a mistake in a file: all mistakes stand in `findings`. */
export function readFamily(files: FamilyFiles): Family {
  const { name, paths } = files
  const pages = LANGUAGES.flatMap((language) => readPages(files, language))
  const findings = [...strayFiles(name, paths), ...pages.flatMap((page) => page.findings)]
  if (!paths.includes('facts.yaml')) {
    return { name, hasFacts: false, entries: [], pages, lineOf: () => 1, findings }
  }
  const { facts, lineOf, findings: slips } = readFacts(`${name}/facts.yaml`, files.read('facts.yaml'))
  if (facts === undefined)
    return { name, hasFacts: true, entries: [], pages, lineOf, findings: [...slips, ...findings] }
  const entries = entriesOf(facts, name, pages)
  const contradictions = checkFacts(facts, name, entries, lineOf)
  return { name, hasFacts: true, facts, entries, pages, lineOf, findings: [...contradictions, ...findings] }
}

const PAGE = /^(?<language>[a-z]{2})\/(?<name>[^/]+)\.md$/

function readPages({ name: family, paths, read }: FamilyFiles, language: Language): PageFile[] {
  return paths.flatMap((path) => {
    const page = PAGE.exec(path)?.groups
    if (page?.['language'] !== language) return []
    const file = `${family}/${path}`
    const source = read(path)
    return [{ ...readPage(file, source), file, source, language, entry: `${family}/${page['name'] ?? ''}` }]
  })
}

function entriesOf(facts: FamilyFacts, family: string, pages: readonly PageFile[]): Entry[] {
  const pagesOf = new Map<string, Partial<Record<Language, Page>>>()
  for (const { entry, language, page } of pages) pagesOf.set(entry, { ...pagesOf.get(entry), [language]: page })
  return Object.entries(facts.entries).map(([name, entry]) =>
    entryOf(facts, { id: `${family}/${name}`, family, name }, entry, pagesOf.get(`${family}/${name}`) ?? {}),
  )
}

function entryOf(
  family: FamilyFacts,
  identity: Pick<Entry, 'id' | 'family' | 'name'>,
  facts: EntryFacts,
  pages: Entry['pages'],
): Entry {
  const { erratum, symbol, platform, sources, ...same } = facts
  const printed = erratum?.['printed-decimal']
  return {
    ...same,
    ...identity,
    platform: platform ?? family.platform,
    sources: sources.flatMap((key) => family.sources[key] ?? []),
    checked: family.checked,
    pages: inOrder(pages),
    ...(symbol === undefined ? {} : { symbol }),
    ...(printed === undefined ? {} : { printedDecimal: printed }),
  }
}

/** The source language first: a reader of the compiled file finds it there. */
function inOrder(pages: Entry['pages']): Entry['pages'] {
  const languages = [SOURCE_LANGUAGE, ...LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)]
  return Object.fromEntries(languages.flatMap((language) => (pages[language] ? [[language, pages[language]]] : [])))
}

function checkFacts(
  facts: FamilyFacts,
  name: string,
  entries: readonly Entry[],
  lineOf: ReadFacts['lineOf'],
): Finding[] {
  const file = `${name}/facts.yaml`
  const findings: Finding[] = []
  if (facts.family !== name)
    findings.push({
      file,
      line: lineOf(['family']),
      what: `the family is called ${facts.family}, and its folder ${name}`,
      why: 'the folder is the first half of every id',
      fix: `write "family: ${name}", or rename the folder`,
    })
  for (const [entry, { sources }] of Object.entries(facts.entries)) {
    const undeclared = sources.filter((key) => facts.sources[key] === undefined)
    findings.push(...undeclared.map((key) => undeclaredSource(file, lineOf(['entries', entry, 'sources']), entry, key)))
  }
  const empty = entries.filter((entry) => Object.keys(entry.pages).length === 0)
  return [...findings, ...empty.map((entry) => noPage(file, lineOf(['entries', entry.name]), entry))]
}

function undeclaredSource(file: string, line: number, entry: string, key: string): Finding {
  const why = 'the card would show no link for it'
  return {
    file,
    line,
    what: `${entry} names the source ${key}, which is not declared`,
    why,
    fix: `add "${key}: https://…" under "sources:" at the top, or correct the name`,
  }
}

function noPage(file: string, line: number, { id, family, name }: Entry): Finding {
  const fix = `write ${family}/${SOURCE_LANGUAGE}/${name}.md (see "A page" in catalog/README.md), or remove the entry`
  return { file, line, what: `${id} has no page in any language`, why: 'the card would be empty', fix }
}
