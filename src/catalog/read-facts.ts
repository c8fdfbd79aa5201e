import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { ACTORS, CONFIDENCES, PLATFORMS, RETRIES, SEVERITIES } from './entry.js'
import type { Finding } from './finding.js'

const text = z.string().trim().min(1, 'is empty')

/** The form of the names of entries, for people. */
const NAME_FORM =
  'is no code as the catalog writes it: 0x and eight digits with capitals (0x87D13B62), ' +
  'a plain number below 65536 (1603), or a name'

const entryName = z.string().refine(isEntryName, NAME_FORM)

const entrySchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  actor: z.enum(ACTORS),
  retry: z.enum(RETRIES),
  sources: z.array(text).min(1, 'names no source'),
  related: z.array(text).max(5, 'has more than five codes').default([]),
  confidence: z.enum(CONFIDENCES).default('verified'),
  symbol: text.optional(),
  platform: z.enum(PLATFORMS).optional(),
  also: z.array(text).default([]),
  codes: z.array(text).default([]),
  erratum: z.strictObject({ 'printed-decimal': text }).optional(),
})

/** Leaves a key that is not there to the message for that. */
function unlessMissing(message: string): (issue: { readonly input?: unknown }) => string | undefined {
  return ({ input }) => (input === undefined ? undefined : message)
}

const address = z.url({ protocol: /^https$/, error: unlessMissing('is no address that begins with https://') })

const familySchema = z.strictObject({
  family: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not written as lower-case words joined by hyphens'),
  platform: z.enum(PLATFORMS),
  sources: z.record(z.string(), address),
  checked: z.iso.date({ error: unlessMissing('is no date such as 2026-11-21') }),
  entries: z.record(entryName, entrySchema),
})

/** The short facts of one entry. */
export type EntryFacts = z.output<typeof entrySchema>
/** A `facts.yaml` as read: names and short values, never sentences. */
export type FamilyFacts = z.output<typeof familySchema>

/** What reading a `facts.yaml` gave: the facts when it is sound, and where each entry stands. */
export interface ReadFacts {
  readonly facts?: FamilyFacts
  /** Gives the line, from 1, of a key (`['entries', '1603', 'related', 0]`), or of the nearest one above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  readonly findings: readonly Finding[]
}

/**
 * Reads a `facts.yaml`. The YAML failsafe schema keeps every value a string (otherwise `0x87D13B62` becomes a number);
 * the schema is closed. Never throws.
 */
export function readFacts(file: string, source: string): ReadFacts {
  const lines = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true })
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(document, lines, path)
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      what: error.message.split('\n')[0] ?? 'not YAML',
      why: 'the file cannot be read as YAML',
      fix: 'compare the indentation and the quotes with a neighboring entry',
    }))
    return { lineOf, findings }
  }
  const parsed = familySchema.safeParse(document.toJS(), { error: shortMessage })
  if (parsed.success) return { facts: parsed.data, lineOf, findings: [] }
  return { lineOf, findings: parsed.error.issues.flatMap((issue) => describeIssue(file, issue, lineOf)) }
}

type Issue = z.core.$ZodIssue

function describeIssue(file: string, issue: Issue, lineOf: ReadFacts['lineOf']): Finding[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => ({
    file,
    line: lineOf(path),
    what: `${path.map(String).join(' › ') || 'the file'} ${messageOf(issue)}`,
    why: 'the facts have a closed schema, so that a slip is found here and not on a card',
    fix: 'see "The keys of facts.yaml" in catalog/README.md for the keys and their values',
  }))
}

function messageOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'is no key of facts.yaml'
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
}

/**
 * Gives whether an entry, and so its pages, may have a name: a code in canonical form, or words joined by hyphens.
 *
 * ```
 * 0x87D13B62   1603   30088-1008   CertVerifyCertificateChainPolicy   office-verbose-logging
 * ```
 */
function isEntryName(name: string): boolean {
  if (/^\d+$/.test(name)) return Number(name) < SMALL && String(Number(name)) === name
  if (/^[0-9A-F]{8}$/i.test(name)) return false // a code that lacks its 0x
  return /^0x(?!0000)[0-9A-F]{8}$/.test(name) || /^30\d{3}-\d{1,4}$/.test(name) || WORDS.test(name)
}

/** Below it a code is written as a decimal. */
const SMALL = 0x10000
const WORDS = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/

/** Gives what is wrong in words for somebody who does not program; the others speak for themselves. */
function shortMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  if (issue.code !== 'invalid_type') return undefined
  if (issue.expected === 'array') return 'is no list such as [app-install, appx]'
  return issue.expected === 'string' ? 'is no single value' : 'holds no keys with values'
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let line = 1
  for (const part of path) {
    if (isSeq(node)) {
      node = node.items[Number(part)]
      if (isScalar(node) && node.range) line = lines.linePos(node.range[0]).line
      continue
    }
    if (!isMap(node)) break
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(part))
    if (pair === undefined) break
    if (isScalar(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line
    node = pair.value
  }
  return line
}
