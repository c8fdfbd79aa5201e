import type { Heading as HeadingNode, Root, RootContent } from 'mdast'
import type { FileReport } from './finding.js'

/** The headings of a page, in the order in which they stand. They are keywords: English in every language. */
export const HEADINGS = ['Causes', 'Fix', 'Tell the user', 'Erratum', 'Said as'] as const

export type Heading = (typeof HEADINGS)[number]

/** The first line of a translation: which state of the English page it translates. */
export const STAMP = /^<!-- translates en@(?<hash>[0-9a-f]{8}) -->/

/** What stands below one heading. */
export interface Section {
  /** Line of the heading, from 1. */
  readonly line: number
  readonly nodes: RootContent[]
}

/** A page, split at its headings. */
export interface PageParts {
  readonly lead: readonly RootContent[]
  readonly sections: ReadonlyMap<Heading, Section>
}

/** Splits a page at its headings, and reports headings that are unknown, stand twice or are out of order. */
export function splitPage(root: Root, source: string, report: FileReport): PageParts {
  const lead: RootContent[] = []
  const sections = new Map<Heading, Section>()
  let current = lead
  for (const node of root.children) {
    if (node.type === 'html') reportHtml(node, report)
    else if (node.type !== 'heading' || node.depth === 1) current.push(node)
    else current = openSection(node, source, sections, report)
  }
  return { lead, sections }
}

function openSection(
  node: HeadingNode,
  source: string,
  sections: Map<Heading, Section>,
  report: FileReport,
): RootContent[] {
  const line = node.position?.start.line ?? 1
  const text = rawText(node, source).replace(/^#+\s*/, '')
  const heading = HEADINGS.find((known) => known === text)
  const nodes: RootContent[] = []
  if (heading === undefined || node.depth !== 2) {
    report.add(line, `unknown heading "${text}"`, KEYWORDS, `use one of: ## ${HEADINGS.join(', ## ')}`)
    return nodes
  }
  const isLate = [...sections.keys()].some((known) => HEADINGS.indexOf(known) >= HEADINGS.indexOf(heading))
  if (isLate) {
    const what = `heading "${heading}" ${sections.has(heading) ? 'stands twice' : 'is out of order'}`
    report.add(line, what, 'every page has the same order', `order: ${HEADINGS.join(', ')}`)
  }
  sections.set(heading, { line, nodes })
  return nodes
}

const KEYWORDS = 'headings are keywords, and stay English in every language'

function reportHtml(node: RootContent & { type: 'html' }, report: FileReport): void {
  const line = node.position?.start.line
  if (line === 1 && STAMP.test(node.value)) return
  const why = 'only a translation has one such line, as its first: <!-- translates en@1a2b3c4d -->'
  report.add(line, 'a card cannot show HTML', why, 'remove it, or write it as Markdown')
}

/** Gives the Markdown of a node as it stands in the file. */
export function rawText(node: { readonly position?: RootContent['position'] }, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** Gives a text on one line, as a card shows it. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
