import type { Page } from '../../../src/catalog/entry.js'
import type { ReadFacts } from '../../../src/catalog/read-facts.js'
import type { NewEntry, NewFamily } from './new-entry.js'

/** Gives the `facts.yaml` of a new family with its first entry. */
export function familyText(entry: NewEntry, { platform, checked }: NewFamily): string {
  const sources = Object.entries(entry.newSources).map(sourceLine)
  const head = [`family: ${entry.family}`, `platform: ${platform}`, 'sources:', ...sources, `checked: ${checked}`]
  return [...head, 'entries:', ...entryLines(entry), ''].join('\n')
}

/** Gives a `facts.yaml` with an entry added at its end, and with its new sources below the others. */
export function withEntry(source: string, { facts, lineOf }: ReadFacts, entry: NewEntry): string {
  const lastSource = Object.keys(facts?.sources ?? {}).at(-1)
  const lines = source.replace(/\s*$/, '').split('\n')
  const below = lastSource === undefined ? lineOf(['sources']) : lineOf(['sources', lastSource])
  lines.splice(below, 0, ...Object.entries(entry.newSources).map(sourceLine))
  return [...lines, ...entryLines(entry), ''].join('\n')
}

function sourceLine([key, address]: [string, string]): string {
  return `  ${key}: ${address}`
}

function entryLines(entry: NewEntry): string[] {
  const { symbol, severity, actor, retry, sources, related, confidence } = entry
  return [
    `  ${quoted(entry.name)}:`,
    ...(symbol === undefined ? [] : [`    symbol: ${symbol}`]),
    `    severity: ${severity}`,
    `    actor: ${actor}`,
    `    retry: ${retry}`,
    `    sources: [${sources.join(', ')}]`,
    ...(related.length === 0 ? [] : [`    related: [${related.map(quoted).join(', ')}]`]),
    `    confidence: ${confidence}`,
  ]
}

/** Codes stand in quotes, so that nobody's editor takes them for numbers. */
function quoted(name: string): string {
  return /^\d/.test(name) ? `"${name}"` : name
}

/** Gives the Markdown of a page. Parts without an answer are left out: the lint names those that have to be written. */
export function pageText({ title, description, causes, fix, tellUser, saidAs }: Page): string {
  return [
    `# ${title}`,
    description,
    ...section(
      'Causes',
      causes.map((cause) => `- ${cause}`),
    ),
    ...section(
      'Fix',
      fix.map(({ text }, index) => `${index + 1}. ${text}`),
    ),
    ...section('Tell the user', tellUser === undefined ? [] : [tellUser]),
    ...section(
      'Said as',
      saidAs.map((line) => `- ${line}`),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]
}
