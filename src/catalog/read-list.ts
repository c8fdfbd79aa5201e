import type { List, ListItem, RootContent } from 'mdast'
import type { Step } from './entry.js'
import type { FileReport } from './finding.js'
import { checkMarkup, checkStep } from './markup.js'
import { oneLine, rawText, type Section } from './page-parts.js'

/** The items of a section that is one list, and the line of each, from 1. */
export interface ReadList<Item> {
  readonly items: readonly Item[]
  readonly lines: readonly number[]
}

const NOTHING = { items: [], lines: [] }

/** Reads a section that is one list of sentences. `shown`: a card shows it, so its markup is checked. */
export function readBullets(
  section: Section | undefined,
  source: string,
  report: FileReport,
  shown = true,
): ReadList<string> {
  const list = onlyList(section, false, report)
  if (list === undefined) return NOTHING
  for (const item of list.children) checkItem(item, source, report, shown ? 'causes' : 'said as')
  return { items: list.children.map((item) => itemText(item, source)), lines: list.children.map(lineOf) }
}

/** Reads a section that is one numbered list, with the commands that stand in fenced blocks below a step. */
export function readSteps(section: Section | undefined, source: string, report: FileReport): ReadList<Step> {
  const list = onlyList(section, true, report)
  if (list === undefined) return NOTHING
  const items = list.children.map((item) => {
    checkItem(item, source, report, 'steps')
    const commands = item.children.flatMap((child) => (child.type === 'code' ? [child.value] : []))
    return { text: itemText(item, source), commands }
  })
  return { items, lines: list.children.map(lineOf) }
}

function onlyList(section: Section | undefined, ordered: boolean, report: FileReport): List | undefined {
  if (section === undefined) return undefined
  const [list, ...rest] = section.nodes
  const isList = list?.type === 'list' && Boolean(list.ordered) === ordered
  if (isList && rest.length === 0) return list
  const kind = ordered ? 'numbered list ("1. ")' : 'list ("- ")'
  const line = (isList ? rest[0] : list)?.position?.start.line ?? section.line
  const fix = ordered ? `write it as one ${kind}, with commands indented under their step` : `write it as one ${kind}`
  report.add(line, `this section is not one ${kind}`, 'the card shows it as one list', fix)
  return list?.type === 'list' ? list : undefined
}

function checkItem(item: ListItem, source: string, report: FileReport, kind: 'causes' | 'steps' | 'said as'): void {
  if (itemText(item, source) === '')
    report.add(lineOf(item), 'an empty item', 'the card would show an empty line', 'write it, or remove the line')
  if (kind === 'said as') return
  const check = kind === 'steps' ? checkStep : checkMarkup
  for (const { line, what } of check(item, rawText(item, source)))
    report.add(line, what, SINGLE_SENTENCES, USE_CARD_MARKUP)
}

const SINGLE_SENTENCES = 'a Teams card shows bold, italics and links in a list of single sentences'
const USE_CARD_MARKUP =
  'use **bold** for screens and buttons, *italics* for file names; a command stands in a fenced block under its step'

function itemText(item: ListItem, source: string): string {
  const shown = item.children.filter((child) => child.type !== 'code')
  return shown.map((child) => oneLine(rawText(child, source))).join(' ')
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1
}
