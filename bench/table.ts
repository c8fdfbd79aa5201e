/** Gives a Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** Prints a title, the machine and one table. */
export function printTable(
  title: string,
  machine: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  console.log(`\n### ${title}\n\n${machine}\n\n${markdownTable(head, rows)}\n`)
}

/** Gives the value below which a share of the values lies. `share` is from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Gives the middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Gives a number with three significant digits and thousands separated. */
export function digits(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: value >= 100 ? Math.max(3, magnitude(value)) : 3 })
}

function magnitude(value: number): number {
  return Math.floor(Math.log10(value)) + 1
}

/** Says whether a target is met. `most` is an upper bound. */
export function verdict(value: number, target: { readonly most?: number; readonly least?: number }): string {
  const { most = Infinity, least = -Infinity } = target
  return value <= most && value >= least ? 'met' : '**missed**'
}
