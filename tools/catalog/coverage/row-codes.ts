import { canonicalCode, signedDecimal, type Code } from '../../../src/parse/code.js'
import type { Table, TableRow } from './read-tables.js'

/** A row whose hexadecimal and decimal are two different numbers. */
export interface Contradiction {
  readonly line: number
  readonly code: Code
  /** The decimal as printed. */
  readonly printed: string
  /** The signed decimal that belongs to the code. */
  readonly right: number
  /** The code that the printed decimal is. */
  readonly printedCode: Code
}

/** The codes that a row is about, by number or by name. */
export interface RowCodes {
  readonly line: number
  readonly codes: readonly Code[]
  readonly names: readonly string[]
  readonly contradictions: readonly Contradiction[]
}

const HEX = /(?<![0-9A-Za-z])0x[0-9A-Fa-f]{8}(?![0-9A-Fa-f])/g
/** A signed number of any length from six digits on, or an unsigned one of nine or ten. */
const WIDE = /(?<![\w.,-])(?:-\d{6,10}|\d{9,10})(?![\w,-]|\.\d)/g
const OFFICE = /(?<![\d-])30\d{3}-\d{1,4}(?![\d-])/g
/** How a cell begins that is about a code. */
const CODE_FIRST = /^(?:0x[0-9A-Fa-f]{1,8}\b|-?\d{1,10}(?![\w.:%-]))/
const SHORT_HEX = /^0x[0-9A-Fa-f]{1,7}(?![0-9A-Za-z])/
const SMALL = /^\d{1,5}(?![\w.:%-])/
/** `CertVerifyCertificateChainPolicy`, `OM_E_NO_CONNECTION`: several words in one. */
const NAME = /\b(?:[A-Z][a-z]+(?:[A-Z][a-z]+){2,}|[A-Z][A-Za-z]*(?:_[A-Za-z0-9]+)+)\b/g

/** Gives the codes of every row of a table. Columns are told by what stands in them: the language does not matter. */
export function rowCodes(table: Table): RowCodes[] {
  const columns = codeColumns(table)
  return table.rows.map((row) => codesOf(row, columns))
}

/** Gives the codes in a line of prose: eight hex digits, a wide negative decimal, an Office code. */
export function proseCodes(text: string): Code[] {
  const wide = [...text.matchAll(WIDE)].flatMap(([number]) =>
    number.startsWith('-') && number.length > 9 ? [number] : [],
  )
  return unique([...hexCodes(text), ...wide.map(codeOfDecimal), ...officeCodes(text)])
}

/** A column is about codes if at least half of its filled cells begin with one, and not all are tiny numbers. */
function codeColumns({ rows }: Table): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => /[\p{L}\p{N}]/u.test(cell))
    const codes = filled.filter((cell) => CODE_FIRST.test(cell))
    return (
      codes.length * 2 >= filled.length && codes.some((cell) => !/^\d{1,2}(?!\d)/.test(cell) || /^\d+\s*\(/.test(cell))
    )
  })
  return new Set(columns)
}

function codesOf({ line, cells }: TableRow, columns: ReadonlySet<number>): RowCodes {
  const hex = unique(cells.flatMap(hexCodes))
  const wide = unique(cells.flatMap((cell, column) => (columns.has(column) ? (cell.match(WIDE) ?? []) : [])))
  const wrong = hex.length === 0 ? [] : wide.filter((printed) => !hex.includes(codeOfDecimal(printed)))
  const office = cells.flatMap(officeCodes)
  const codeCells = cells.filter((_, column) => columns.has(column))
  const numbers = [...hex, ...(hex.length === 0 ? wide.map(codeOfDecimal) : []), ...office]
  const small = numbers.length === 0 ? codeCells.flatMap(smallCodes) : []
  const isNamed = numbers.length + small.length === 0
  return {
    line,
    codes: unique([...numbers, ...small]),
    names: isNamed ? unique(codeCells.flatMap((cell) => cell.match(NAME) ?? [])) : [],
    contradictions: wrong.map((printed) => contradiction(line, hex[0] ?? '', printed)),
  }
}

function contradiction(line: number, code: Code, printed: string): Contradiction {
  return { line, code, printed, right: signedDecimal(Number(code)), printedCode: codeOfDecimal(printed) }
}

function hexCodes(text: string): Code[] {
  return (text.match(HEX) ?? []).map((hex) => canonicalCode(Number(hex)))
}

function officeCodes(text: string): Code[] {
  return text.match(OFFICE) ?? []
}

function smallCodes(cell: string): Code[] {
  const [hex] = SHORT_HEX.exec(cell) ?? []
  const [decimal] = SMALL.exec(cell) ?? []
  const value = Number(hex ?? decimal ?? Number.NaN)
  return Number.isNaN(value) ? [] : [canonicalCode(value)]
}

function codeOfDecimal(decimal: string): Code {
  return canonicalCode(Number(decimal) >>> 0)
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
