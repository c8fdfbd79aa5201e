import { readPage } from '../../src/catalog/read-page.js'
import { comparable } from './checks/said-as.js'
import { stampLine } from './stamp.js'

/**
 * Mends what a machine can in the text of a page (lines ended by `\n`): white space at the ends of lines and of the
 * file, the numbers of the steps, and lines that stand twice under `Said as`.
 */
export function mendPage(text: string): string {
  const tidy = tidyText(text)
  const { page, places } = readPage('', tidy)
  const lines: (string | undefined)[] = tidy.split('\n')
  places.fix.forEach((line, index) => {
    lines[line - 1] = lines[line - 1]?.replace(/^(?<indent>\s*)\d+(?=[.)])/, `$<indent>${index + 1}`)
  })
  const seen = new Set<string>()
  page.saidAs.forEach((said, index) => {
    const line = comparable(said)
    if (line !== '' && seen.has(line)) removeItem(lines, places.saidAs, index)
    seen.add(line)
  })
  return lines.filter((line) => line !== undefined).join('\n')
}

/** Gives a text without white space at the ends of its lines, and with one line end at its own end. */
export function tidyText(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \t]+$/, ''))
  return `${lines.join('\n').replace(/\n+$/, '')}\n`
}

/** Gives a translation with the stamp of the English page that it translates. */
export function withStamp(text: string, hash: string): string {
  return hasStamp(text) ? text.replace(/^.*/, stampLine(hash)) : `${stampLine(hash)}\n\n${text}`
}

/** Gives whether a page begins with a stamp, readable or not. */
export function hasStamp(text: string): boolean {
  return /^<!--\s*translates\b/.test(text)
}

function removeItem(lines: (string | undefined)[], starts: readonly number[], index: number): void {
  const from = (starts[index] ?? 1) - 1
  const next = starts[index + 1] ?? Number.POSITIVE_INFINITY
  for (let line = from; line < Math.min(next - 1, lines.length); line += 1) {
    if (lines[line] === '') break
    lines[line] = undefined
  }
}
