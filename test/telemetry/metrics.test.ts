import assert from 'node:assert/strict'
import { Withheld, type TurnRecord } from '../../src/log.js'
import { Metrics } from '../../src/telemetry/metrics.js'

const ENTRIES = [{ family: 'ios-apps' }, { family: 'ios-apps' }, { family: 'guides' }]

/** Gives the lines of our own metrics that are not 0. */
async function linesOf(metrics: Metrics): Promise<string[]> {
  const { text } = await metrics.read()
  return text.split('\n').filter((line) => line.startsWith('error_lookup_') && !line.endsWith(' 0'))
}

async function after(...records: TurnRecord[]): Promise<string[]> {
  const metrics = new Metrics(ENTRIES)
  for (const record of records) metrics.countTurn(record, 30)
  return linesOf(metrics)
}

describe('metrics', () => {
  it('tell the size of the catalog, and every known label from the beginning', async () => {
    const { text, type } = await new Metrics(ENTRIES).read()
    assert.match(type, /^text\/plain; version=0\.0\.4/)
    for (const line of [
      'catalog_entries 3',
      'feedback_total{reaction="like"} 0',
      'unanswered_symptoms_total{language="sv"} 0',
    ]) {
      assert.ok(text.includes(`\nerror_lookup_${line}\n`), line)
    }
  })

  it('count turns by kind and outcome, and how long each kind takes', async () => {
    const lines = await after({ kind: 'message', outcome: 'entry' }, { kind: 'message', outcome: 'entry' })
    assert.ok(lines.includes('error_lookup_turns_total{kind="message",outcome="entry"} 2'))
    assert.ok(lines.includes('error_lookup_turn_duration_seconds_bucket{le="0.05",kind="message"} 2'))
    assert.ok(lines.includes('error_lookup_turn_duration_seconds_sum{kind="message"} 0.06'))
  })

  it('count unknown codes by their family, never by their number', async () => {
    const unknown = ['0x8024FFFF', '0x8024FFFE', '1605', '30999-9999', '0xDEADBEEF']
    const lines = (await after({ kind: 'message', outcome: 'triage', unknown })).join('\n')
    assert.ok(lines.includes('unknown_codes_total{family="windows-update"} 2'))
    assert.ok(lines.includes('unknown_codes_total{family="msi"} 1'))
    assert.ok(lines.includes('unknown_codes_total{family="other"} 2'))
    assert.ok(!/8024|1605|30999|DEAD/.test(lines))
  })

  it('count a symptom without an answer by its language, but no button that leads back to one', async () => {
    const nothing = { kind: 'message', outcome: 'nothing', language: 'nl' }
    const lines = await after({ ...nothing, question: new Withheld('canary') }, nothing)
    assert.ok(lines.includes('error_lookup_unanswered_symptoms_total{language="nl"} 1'))
    assert.ok(!lines.join('').includes('canary'))
  })

  it('count shown entries by family, thumbs by direction, and what the connector did not take', async () => {
    const feedback = { kind: 'feedback', outcome: 'noted', feedback: 'like' }
    const shown = { kind: 'message', outcome: 'choices', entries: ['ios-apps/a', 'ios-apps/b', 'guides/c', 'own/d'] }
    const lines = await after(feedback, shown, { kind: 'message', outcome: 'undelivered' })
    assert.ok(lines.includes('error_lookup_feedback_total{reaction="like"} 1'))
    assert.ok(lines.includes('error_lookup_entries_shown_total{family="ios-apps"} 2'))
    assert.ok(lines.includes('error_lookup_entries_shown_total{family="other"} 1'))
    assert.ok(lines.includes('error_lookup_connector_undelivered_total 1'))
  })

  it('take what a thumb is about for nothing that was shown', async () => {
    const lines = await after({ kind: 'feedback', outcome: 'noted', feedback: 'like', entries: ['ios-apps/a'] })
    assert.ok(!lines.some((line) => line.startsWith('error_lookup_entries_shown_total')))
  })

  it('have a bounded number of series, whatever they are told', async () => {
    const metrics = new Metrics(ENTRIES)
    for (let index = 0; index < 2_000; index += 1) {
      const free = `canary-${index}`
      metrics.countTurn(
        {
          kind: free,
          outcome: free,
          language: free,
          feedback: free,
          entries: [free],
          unknown: [free],
          question: new Withheld(free),
        },
        index,
      )
    }
    const lines = await linesOf(metrics)
    assert.ok(lines.length < 40 && !lines.join('').includes('canary'), String(lines.length))
  })

  it('share nothing with other metrics in the process', async () => {
    new Metrics(ENTRIES).countTurn({ kind: 'message', outcome: 'entry' }, 1)
    assert.deepEqual(await linesOf(new Metrics()), [])
  })

  it('tell of the process from the second reading on', async () => {
    const metrics = new Metrics()
    assert.ok(!(await metrics.read()).text.includes('process_'))
    assert.match((await metrics.read()).text, /^process_resident_memory_bytes \d+/m)
  })
})
