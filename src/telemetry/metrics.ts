import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Entry } from '../catalog/entry.js'
import { LANGUAGES } from '../catalog/language.js'
import type { TurnRecord } from '../log.js'
import { codeValue } from '../parse/code.js'
import { codeFamily } from '../resolve/facilities.js'
import { LABEL, REACTIONS, bounded } from './labels.js'

/** Upper bounds in seconds. Teams gives an invoke 5 seconds and a message 10 to 15. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8]

/** What the bot counts, in a registry of its own. Labels have few values, none of which comes from a person. */
export class Metrics {
  private readonly registry = new Registry()
  private readonly turns = this.counter('turns_total', 'Turns by kind and outcome.', ['kind', 'outcome'])
  private readonly unknown = this.counter('unknown_codes_total', 'Codes that the catalog lacks.', ['family'])
  private readonly unanswered = this.counter('unanswered_symptoms_total', 'Symptoms without an answer.', ['language'])
  private readonly feedback = this.counter('feedback_total', 'Thumbs by direction.', ['reaction'])
  private readonly shown = this.counter('entries_shown_total', 'Entries shown in answers.', ['family'])
  private readonly retries = this.counter('connector_retries_total', 'Calls of the connector that were repeated.', [])
  private readonly undelivered = this.counter('connector_undelivered_total', 'Answers the connector did not take.', [])
  private readonly seconds = new Histogram({
    name: 'error_lookup_turn_duration_seconds',
    help: 'Duration of turns, repeated calls of the connector included.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  private readonly familyLabel: (family: string | undefined) => string
  private processIsWatched = false

  /** `entries` are those of the catalog, which bound the label `family`. */
  constructor(entries: readonly Pick<Entry, 'family'>[] = []) {
    this.familyLabel = bounded(entries.map(({ family }) => family))
    const size = new Gauge({
      name: 'error_lookup_catalog_entries',
      help: 'Entries of the catalog.',
      registers: [this.registry],
    })
    size.set(entries.length)
    for (const language of LANGUAGES) this.unanswered.inc({ language }, 0)
    for (const reaction of REACTIONS) this.feedback.inc({ reaction }, 0)
  }

  /** Counts a turn that came to its end. */
  countTurn(record: TurnRecord, milliseconds: number): void {
    const kind = LABEL.kind(record.kind)
    this.turns.inc({ kind, outcome: LABEL.outcome(record.outcome) })
    this.seconds.observe({ kind }, milliseconds / 1_000)
    if (record.outcome === 'undelivered') this.undelivered.inc()
    // A button that leads back to such an answer asks nothing.
    if (record.outcome === 'nothing' && record.question !== undefined) {
      this.unanswered.inc({ language: LABEL.language(record.language) })
    }
    for (const code of record.unknown ?? []) this.unknown.inc({ family: familyOfCode(code) })
    // A thumb names the entries that it is about: they were shown before.
    if (record.feedback !== undefined) this.feedback.inc({ reaction: LABEL.reaction(record.feedback) })
    else for (const id of record.entries ?? []) this.shown.inc({ family: this.familyLabel(id.split('/')[0]) })
  }

  /** Counts a call of the connector that was made once more. */
  countRetry(): void {
    this.retries.inc()
  }

  /** Gives everything as Prometheus text. Of the process it tells from the second time on: unread, that costs nothing. */
  async read(): Promise<{ type: string; text: string }> {
    const text = await this.registry.metrics()
    // Behind the first reading: what has just begun to measure would tell of no time at all.
    if (!this.processIsWatched) collectDefaultMetrics({ register: this.registry })
    this.processIsWatched = true
    return { type: this.registry.contentType, text }
  }

  private counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `error_lookup_${name}`, help, labelNames, registers: [this.registry] })
  }
}

/** The families of numbers that the decoder knows are few; the number itself would make a series for each. */
function familyOfCode(code: string): string {
  const value = codeValue(code)
  return (value === undefined ? undefined : codeFamily(value)?.key) ?? 'other'
}
