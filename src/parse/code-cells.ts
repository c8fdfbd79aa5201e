import { isErrorWord } from './introduction-words.js'

/**
 * Cells of a table below a heading that promises codes. Tables come from Markdown, from Excel and from PowerShell.
 *
 * ```
 * | App      | Exit code |         App      Exit code         App;ExitCode
 * |----------|-----------|         ---      ---------         Kassa;1603
 * | Kassa    | 1603      |         Kassa    1603
 * ```
 *
 * cell border = "|" | ";" | tab | two or more blanks | "," without a blank
 */
const BORDER = / *[|;\t] *| {2,}|,(?! )/

/** Bounds of a table; beyond them a text is a log. */
const MOST_LINES = 2_000
const LONGEST_LINE = 1_000
const LONGEST_HEADING = 40

/** The columns of an open table that hold codes. */
interface CodeColumns {
  readonly width: number
  readonly columns: readonly number[]
}

/** Gives the offset of each cell of a table that stands below a heading such as "Exit code". */
export function codeCells(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  if (!text.includes('\n')) return found
  let table: CodeColumns | undefined
  let start = 0
  for (const padded of text.split('\n', MOST_LINES)) {
    const line = padded.trimEnd()
    const offsets = table && offsetsOfCells(line)
    if (table !== undefined && offsets?.length === table.width) addCells(found, table.columns, offsets, start)
    else if (line !== '') table = readHeading(line)
    start += padded.length + 1
  }
  return found
}

function addCells(found: Set<number>, columns: readonly number[], offsets: readonly number[], start: number): void {
  for (const column of columns) found.add(start + (offsets[column] ?? 0))
}

/** Reads the headings of a table of two or more columns, at least one of them of codes. A heading holds no number. */
function readHeading(line: string): CodeColumns | undefined {
  if (line.length > LONGEST_LINE || /\d/.test(line)) return undefined
  const headings = line.split(BORDER)
  if (headings.length < 2 || headings.some((heading) => heading.length > LONGEST_HEADING)) return undefined
  const columns = headings.flatMap((heading, column) => (isErrorWord(lastWord(heading)) ? [column] : []))
  return columns.length > 0 ? { width: headings.length, columns } : undefined
}

function lastWord(heading: string): string {
  return /(?<word>[\p{L}_]{1,40})[^\p{L}_]{0,8}$/u.exec(heading)?.groups?.['word'] ?? ''
}

function offsetsOfCells(line: string): number[] {
  const offsets = [0]
  if (line.length > LONGEST_LINE) return offsets
  for (const border of line.matchAll(new RegExp(BORDER, 'g'))) offsets.push(border.index + border[0].length)
  return offsets
}
