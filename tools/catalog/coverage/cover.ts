import type { Knowledge } from '../../../src/catalog/load.js'
import type { Code } from '../../../src/parse/code.js'
import type { SymptomIndex } from '../../../src/symptoms/symptom-index.js'
import { coverProcedure, proceduresIn, type CoveredProcedure } from './procedures.js'
import { readTables } from './read-tables.js'
import { proseCodes, rowCodes, type Contradiction } from './row-codes.js'

/** A code or a name that a document has, and the first line that has it. */
export interface Mentioned {
  readonly code: Code
  readonly line: number
}

/** What the catalog has of a document. */
export interface Coverage {
  /** How many tables hold codes. */
  readonly tables: number
  readonly rows: number
  readonly codes: readonly Mentioned[]
  readonly missing: readonly Mentioned[]
  readonly contradictions: readonly Contradiction[]
  /** Lines of rows in which no code was recognized. */
  readonly unread: readonly number[]
  readonly procedures: readonly CoveredProcedure[]
}

/** What a document is compared with. */
export interface Covering {
  readonly knowledge: Knowledge
  readonly symptoms: SymptomIndex
}

/** Compares a Markdown document with the catalog: tables in any language, codes in the text around them, procedures. */
export function coverageOf(markdown: string, { knowledge: { catalog }, symptoms }: Covering): Coverage {
  const document = readTables(markdown)
  const { tables, prose } = document
  const withCodes = tables
    .map(rowCodes)
    .filter((rows) => rows.some(({ codes, names }) => codes.length + names.length > 0))
  const rows = withCodes.flat()
  const codes = firstMentions([
    ...rows.flatMap(({ line, codes: found, names }) => [...found, ...names].map((code) => ({ code, line }))),
    ...prose.flatMap(({ line, text }) => proseCodes(text).map((code) => ({ code, line }))),
  ])
  const symbols = new Set(catalog.entries.flatMap(({ symbol }) => symbol ?? []))
  return {
    tables: withCodes.length,
    rows: rows.length,
    codes,
    missing: codes.filter(({ code }) => catalog.byCode(code).length === 0 && !symbols.has(code)),
    contradictions: rows.flatMap(({ contradictions }) => contradictions),
    unread: rows.filter(({ codes: found, names }) => found.length + names.length === 0).map(({ line }) => line),
    procedures: proceduresIn(document).map((procedure) => coverProcedure(procedure, symptoms)),
  }
}

/** Gives whether the catalog lacks a code or a procedure of a document. */
export function lacksSomething({ missing, procedures }: Coverage): boolean {
  return missing.length > 0 || procedures.some(({ guide }) => guide === undefined)
}

function firstMentions(mentions: readonly Mentioned[]): Mentioned[] {
  const first = new Map<Code, Mentioned>()
  for (const mention of mentions) if (!first.has(mention.code)) first.set(mention.code, mention)
  return [...first.values()]
}
