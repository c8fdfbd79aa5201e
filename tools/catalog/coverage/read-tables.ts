/** One row of a table, its cells without markup. */
export interface TableRow {
  /** Line in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** One Markdown table without its header. */
export interface Table {
  readonly rows: readonly TableRow[]
}

/** A Markdown document: its tables, and every line that belongs to none. */
export interface ReadDocument {
  readonly tables: readonly Table[]
  readonly prose: readonly { readonly line: number; readonly text: string }[]
}

/** The row below a header: `|---|:---:|`, the outer bars optional. */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const FENCE = /^[ \t>]*(?:```|~~~)/

/** Finds the tables of a Markdown document as Microsoft Learn writes it. Front matter and code blocks are left out. */
export function readTables(markdown: string): ReadDocument {
  const lines = withoutCode(markdown.replace(/^\uFEFF/, '').split(/\r?\n/))
  const tables: Table[] = []
  const prose: { line: number; text: string }[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    if (!isHeader(text, lines[index + 1])) {
      prose.push({ line: index + 1, text: withoutMarkup(text) })
      continue
    }
    const rows = rowsFrom(lines, index + 2)
    tables.push({ rows })
    index += rows.length + 1
  }
  return { tables, prose }
}

function isHeader(text: string, below: string | undefined): boolean {
  return text.includes('|') && below !== undefined && below.includes('|') && DELIMITERS.test(below)
}

function rowsFrom(lines: readonly string[], first: number): TableRow[] {
  const rows: TableRow[] = []
  for (let index = first; index < lines.length && (lines[index] ?? '').includes('|'); index += 1)
    rows.push({ line: index + 1, cells: cellsOf(lines[index] ?? '') })
  return rows
}

/** Splits at every bar that has no backslash in front of it. */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^>\s*/, '')
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => withoutMarkup(cell).trim())
}

/** Bold, code marks and addresses go; different minus signs and spaces become one. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\]\([^)]{0,2000}\)/g, ']')
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/[*`\\]/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
}

/** Gives the lines with front matter and code blocks emptied, so that line numbers stay. */
function withoutCode(lines: readonly string[]): string[] {
  const matterEnd =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1
  let fenced = false
  return lines.map((line, index) => {
    const mark = FENCE.test(line)
    if (mark) fenced = !fenced
    return index <= matterEnd || mark || fenced ? '' : line
  })
}
