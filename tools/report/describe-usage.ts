import type { Ranked } from './tally.js'
import type { UsageReport } from './usage.js'

/** How many rows of a list are printed; `--json` has all. */
const MOST_ROWS = 25

/** Gives a report as the text that a terminal shows. */
export function describeUsage({ lines, ...report }: UsageReport): string {
  const questions = Object.entries(report.unanswered)
  const sections = [
    `${lines.turns} turns; ${lines.other} other lines; ${lines.junk} lines that are none of ours`,
    section('Turns by kind', report.kinds.map(row)),
    section('Turns by outcome', report.outcomes.map(row)),
    section('Turns by language', report.languages.map(row)),
    section(
      'Milliseconds, slowest first (p50, p95, turns)',
      report.slowest.map(({ kind, turns, p50, p95 }) => `${cell(p50)} ${cell(p95)} ${cell(turns)}  ${kind}`),
    ),
    section('Most asked entries', report.entries.map(row)),
    section('Unknown codes', report.unknown.map(row)),
    section(
      'Feedback by entry (up, down)',
      report.feedback.map(({ entry, up, down }) => `${cell(up)} ${cell(down)}  ${entry}`),
    ),
    ...questions.map(([language, asked]) => section(`Without an answer, ${language}`, asked.map(row))),
    ...(questions.length === 0
      ? [section('Without an answer', ['  none logged: that needs LOG_UNANSWERED=true'])]
      : []),
  ]
  return `${sections.join('\n\n')}\n`
}

function section(title: string, rows: readonly string[]): string {
  const more = rows.length > MOST_ROWS ? [`  and ${rows.length - MOST_ROWS} more: --json has all`] : []
  return [title, ...(rows.length === 0 ? ['  none'] : rows.slice(0, MOST_ROWS)), ...more].join('\n')
}

function row({ name, count }: Ranked): string {
  return `${cell(count)}  ${printable(name)}`
}

function cell(value: number): string {
  return String(value).padStart(8)
}

/** A log can come from anywhere; what a terminal would act on is left out. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '')
}
