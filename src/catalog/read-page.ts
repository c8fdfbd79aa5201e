import { fromMarkdown } from 'mdast-util-from-markdown'
import type { RootContent } from 'mdast'
import type { Page } from './entry.js'
import { FileReport, type Finding } from './finding.js'
import { checkMarkup, checkPlain, type MarkupProblem } from './markup.js'
import { oneLine, rawText, splitPage, STAMP, type Heading, type Section } from './page-parts.js'
import { readBullets, readSteps } from './read-list.js'

export { HEADINGS } from './page-parts.js'

/** Where the parts of a page stand: line numbers, from 1. */
export interface PagePlaces {
  readonly title: number
  readonly description: number
  readonly causes: readonly number[]
  readonly fix: readonly number[]
  readonly saidAs: readonly number[]
  readonly headings: ReadonlyMap<Heading, number>
}

/** A page as read, with what only its maintainers need. */
export interface ReadPage {
  readonly page: Page
  readonly places: PagePlaces
  /** The stamp `<!-- translates en@1a2b3c4d -->`, as its eight hex digits. */
  readonly translates?: string
  readonly findings: readonly Finding[]
}

/** Reads the Markdown of one page. Never throws: what is wrong stands in `findings`. */
export function readPage(file: string, source: string): ReadPage {
  const report = new FileReport(file)
  const { lead, sections } = splitPage(fromMarkdown(source), source, report)
  const stamp = STAMP.exec(source)?.groups?.['hash']
  const causes = readBullets(sections.get('Causes'), source, report)
  const fix = readSteps(sections.get('Fix'), source, report)
  const saidAs = readBullets(sections.get('Said as'), source, report, false)
  const page: Page = {
    ...readLead(lead, source, report),
    causes: causes.items,
    fix: fix.items,
    ...optionalText('tellUser', sections.get('Tell the user'), source, report),
    ...optionalText('erratum', sections.get('Erratum'), source, report),
    saidAs: saidAs.items,
  }
  const places: PagePlaces = {
    title: lineOf(lead[0]),
    description: lineOf(lead[1]),
    causes: causes.lines,
    fix: fix.lines,
    saidAs: saidAs.lines,
    headings: new Map([...sections].map(([heading, { line }]) => [heading, line])),
  }
  return { page, places, ...(stamp === undefined ? {} : { translates: stamp }), findings: report.findings }
}

function readLead(nodes: readonly RootContent[], source: string, report: FileReport): Lead {
  const [title, description, ...rest] = nodes
  const isOneParagraph = description?.type === 'paragraph' && rest.length === 0
  if (title?.type === 'heading') addMarkup(report, checkPlain(title, rawText(title, source)), 'write it in plain words')
  else report.add(lineOf(title), 'the page has no title', 'the title is the first line of the card', BEGIN_WITH_TITLE)
  if (!isOneParagraph) {
    const why = 'the card shows one paragraph below the title'
    report.add(lineOf(rest[0] ?? description ?? title), 'the description is not one paragraph', why, WRITE_ONE)
  }
  if (description) addMarkup(report, checkMarkup(description, rawText(description, source)), USE_CARD_MARKUP)
  return {
    title: title?.type === 'heading' ? rawText(title, source).replace(/^#\s*/, '') : '',
    description: description?.type === 'paragraph' ? oneLine(rawText(description, source)) : '',
  }
}

type Lead = Pick<Page, 'title' | 'description'>

const BEGIN_WITH_TITLE = 'begin with a line "# Title"'
const WRITE_ONE = 'write one paragraph between the title and the first heading'
const USE_CARD_MARKUP =
  'use **bold** for screens and buttons, *italics* for file names, and [words](https://…) for links'
const USE_PLAIN_WORDS = 'agents copy this text: write plain sentences'

function optionalText<Key extends 'tellUser' | 'erratum'>(
  key: Key,
  section: Section | undefined,
  source: string,
  report: FileReport,
): Partial<Record<Key, string>> {
  const one: Partial<Record<Key, string>> = {}
  if (section === undefined) return one
  const [check, fix] = key === 'tellUser' ? [checkPlain, USE_PLAIN_WORDS] : [checkMarkup, USE_CARD_MARKUP]
  for (const node of section.nodes) addMarkup(report, check(node, rawText(node, source)), fix)
  const text = section.nodes.map((node) => oneLine(rawText(node, source))).join('\n\n')
  if (text !== '') one[key] = text
  else
    report.add(section.line, 'nothing stands below this heading', 'the card would show an empty part', WRITE_OR_REMOVE)
  return one
}

const WRITE_OR_REMOVE = 'write it, or remove the heading'

function addMarkup(report: FileReport, problems: readonly MarkupProblem[], fix: string): void {
  for (const { line, what } of problems) report.add(line, what, 'the card shows it as it is typed, or not at all', fix)
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 1
}
