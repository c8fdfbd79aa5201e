import type { AnswerOf, TriageRow } from '../resolve/answer.js'
import { MOST_CODES, writeAddress } from '../resolve/address.js'
import { showName } from './card-markdown.js'
import { SEVERITY_SIGNS, SEVERITY_STYLES, platformAndFamily, titleOf } from './entry-words.js'
import { rowAction } from './rows.js'
import type { SpokenView } from './view.js'

type Triage = AnswerOf<'triage'>

/** What a triage shows: so many codes in all, the first of them, and how many more there are. */
export interface TriageShown {
  readonly count: number
  readonly rows: readonly TriageRow[]
  readonly more: number
}

/** Gives what a triage shows. A button that leads back to it carries no more. */
export function triageShown({ rows, omitted }: Triage): TriageShown {
  const shown = rows.slice(0, MOST_CODES)
  const count = rows.length + omitted
  return { count, rows: shown, more: count - shown.length }
}

/** Gives what the triage template shows: one row for each distinct code, the likely cause first. */
export function triageView(answer: Triage, view: SpokenView): object {
  const { say } = view
  const { count, rows, more } = triageShown(answer)
  return {
    title: say('triage.title', { count }),
    text: say('triage.text'),
    rows: rows.map((row) => rowView(row, answer.address, view)),
    remarks: [
      ...(more > 0 ? [say('triage.more', { count: more })] : []),
      ...(answer.truncated ? [say('triage.truncated')] : []),
    ],
  }
}

/** A row of the triage, in plain words. */
export interface TriageWords {
  /** What the code means; a code that means several things says so, and a tap leads to the choice. */
  readonly meaning: string
  /** How bad it is, where it belongs, and whether another code caused it. */
  readonly place: string
  readonly severity: keyof typeof SEVERITY_STYLES
}

/** Gives the words of a row. Of several entries the worst counts. */
export function triageWords(row: TriageRow, view: SpokenView): TriageWords {
  const severity = severityOf(row)
  const consequence = row.consequence ? [view.say('triage.consequence')] : []
  const place = [...severityWord(severity, view), ...whereOf(row, view), ...consequence].join(' · ')
  return { meaning: meaningOf(row, view), place, severity }
}

const WORST_FIRST = ['error', 'warning', 'info', 'success'] as const

function severityOf({ entries, decoded }: TriageRow): TriageWords['severity'] {
  return WORST_FIRST.find((severity) => entries.some((entry) => entry.severity === severity)) ?? decoded.severity
}

function severityWord(severity: TriageWords['severity'], { say }: SpokenView): string[] {
  return severity === 'unknown' ? [] : [say(`severity.${severity === 'information' ? 'info' : severity}`)]
}

function meaningOf({ entries, decoded }: TriageRow, { say, shown }: SpokenView): string {
  const [entry, ...others] = entries
  if (entry === undefined) return decoded.names[0]?.name ?? ''
  return others.length === 0 ? titleOf(entry, shown) : say('triage.several')
}

function whereOf({ entries }: TriageRow, { say }: SpokenView): string[] {
  const [entry, ...others] = entries
  if (entry === undefined) return [say('triage.unlisted')]
  if (others.length === 0) return [platformAndFamily(entry, say)]
  return [[...new Set(entries.map(({ platform }) => say(`platform.${platform}`)))].join(', ')]
}

function rowView(row: TriageRow, address: string, view: SpokenView): object {
  const { meaning, place, severity } = triageWords(row, view)
  const sign = SEVERITY_SIGNS[severity]
  const title = [row.code, ...(meaning === '' ? [] : [showName(meaning)])].join(' · ')
  const times = row.count > 1 ? ` · **${view.say('triage.times', { count: row.count })}**` : ''
  const text = `${place}${times}`
  const to = writeAddress({ kind: 'code', code: row.code, first: [] })
  return {
    style: SEVERITY_STYLES[severity],
    sign,
    title,
    text,
    action: rowAction([`${sign} ${title}`, text], to, address, view),
  }
}
