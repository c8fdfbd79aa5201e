/** One column of the growth table: its name, and its values by number of entries. */
export interface Series {
  readonly name: string
  readonly points: readonly { readonly entries: number; readonly value: number }[]
}

/** The columns that are drawn. */
const DRAWN = ['lookup ns', 'symptom p95 ms', 'build µs per page', 'index KiB per page']

/** Reads the table whose first column is `entries`. Throws when a page has none. */
export function readGrowth(page: string): Series[] {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => line.startsWith('| entries |'))
  if (start < 0) throw new Error('docs/performance.md has no table whose first column is "entries"')
  const head = cellsOf(lines[start] ?? '')
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'))
  const rows = lines.slice(start + 2, length < 0 ? undefined : start + length).map(cellsOf)
  return DRAWN.map((name) => {
    const column = head.indexOf(name)
    const points = rows.map((row) => ({ entries: numberIn(row[0]), value: numberIn(row[column]) }))
    return { name, points }
  })
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function numberIn(cell = ''): number {
  const value = Number(cell.replaceAll(',', ''))
  if (!(value > 0)) throw new Error(`"${cell}" in the growth table is no number above zero`)
  return value
}
