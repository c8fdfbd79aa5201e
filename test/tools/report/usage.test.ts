import assert from 'node:assert/strict'
import { describeUsage } from '../../../tools/report/describe-usage.js'
import { Usage, type UsageReport } from '../../../tools/report/usage.js'

function turn(fields: Record<string, unknown>): string {
  return JSON.stringify({ level: 'info', kind: 'message', outcome: 'entry', language: 'en', ...fields, msg: 'turn' })
}

function reportOf(...lines: string[]): UsageReport {
  const usage = new Usage()
  for (const line of lines) usage.add(line)
  return usage.report()
}

describe('report: usage', () => {
  it('counts turns by kind, outcome and language, most frequent first', () => {
    const nothing = turn({ outcome: 'nothing', language: 'nl' })
    const { kinds, outcomes, languages } = reportOf(turn({}), nothing, turn({ kind: 'search', language: 'nl' }))
    assert.deepEqual(kinds, [
      { name: 'message', count: 2 },
      { name: 'search', count: 1 },
    ])
    assert.deepEqual(outcomes[0], { name: 'entry', count: 2 })
    assert.deepEqual(languages[0], { name: 'nl', count: 2 })
  })

  it('ranks entries and unknown codes, and takes a thumb for no question', () => {
    const thumb = turn({ kind: 'feedback', outcome: 'noted', feedback: 'dislike', entries: ['ios-apps/1'] })
    const lines = [turn({ entries: ['ios-apps/1', 'ios-apps/2'] }), turn({ entries: ['ios-apps/2'] }), thumb]
    const { entries, unknown, feedback } = reportOf(...lines, turn({ unknown: ['0x87D1FFFF'] }))
    assert.deepEqual(entries, [
      { name: 'ios-apps/2', count: 2 },
      { name: 'ios-apps/1', count: 1 },
    ])
    assert.deepEqual(unknown, [{ name: '0x87D1FFFF', count: 1 }])
    assert.deepEqual(feedback, [{ entry: 'ios-apps/1', up: 0, down: 1 }])
  })

  it('counts a thumb whose entry is not known any more', () => {
    const { feedback } = reportOf(turn({ kind: 'feedback', feedback: 'like' }), turn({ feedback: 'other' }))
    assert.deepEqual(feedback, [{ entry: '(unknown)', up: 1, down: 0 }])
  })

  it('groups questions without an answer by language', () => {
    const asked = (language: string, unanswered: string): string => turn({ outcome: 'nothing', language, unanswered })
    const { unanswered } = reportOf(asked('sv', 'appen …'), asked('en', 'a'), asked('en', 'b'), asked('en', 'b'))
    assert.deepEqual(Object.keys(unanswered), ['en', 'sv'])
    assert.deepEqual(unanswered['en'], [
      { name: 'b', count: 2 },
      { name: 'a', count: 1 },
    ])
  })

  it('gives the nearest-rank percentiles of each kind, the slowest first', () => {
    const messages = Array.from({ length: 100 }, (_, index) => turn({ milliseconds: 100 - index }))
    const { slowest } = reportOf(...messages, turn({ kind: 'search', milliseconds: 500 }))
    assert.deepEqual(slowest, [
      { kind: 'search', turns: 1, p50: 500, p95: 500 },
      { kind: 'message', turns: 100, p50: 50, p95: 95 },
    ])
  })

  it('passes over what is none of ours, and reads our lines behind the prefix of a platform', () => {
    const broken = turn({}).slice(0, -5)
    const strange = ['not JSON', '{}', '[1]', 'null', '\u0000\ud800', broken, '{"__proto__":{"msg":"turn"}}']
    const other = ['{"level":"info","msg":"listening"}', turn({ kind: 7 })]
    const { lines } = reportOf(
      '',
      ' ',
      ...strange,
      ...other,
      `bot-1  | ${turn({})}`,
      `2026-11-20T09:15:30Z ${turn({})}`,
    )
    assert.deepEqual(lines, { turns: 2, other: 2, junk: 7 })
  })

  it('takes a field of another shape for one that is absent', () => {
    const { entries, slowest, lines } = reportOf(turn({ entries: 'x', milliseconds: -1, unknown: [7] }))
    assert.deepEqual([entries, slowest, lines.turns], [[], [], 1])
  })
})

describe('report: as text', () => {
  it('has every section, also the empty ones, and says why no question stands there', () => {
    const text = describeUsage(reportOf(turn({})))
    for (const title of ['Turns by kind', 'Most asked entries', 'Unknown codes', 'Feedback by entry']) {
      assert.ok(text.includes(title), title)
    }
    assert.ok(text.includes('LOG_UNANSWERED=true'))
  })

  it('shortens long lists and says so', () => {
    const codes = Array.from({ length: 40 }, (_, index) => `0x87D1${String(index).padStart(4, '0')}`)
    const text = describeUsage(reportOf(turn({ unknown: codes })))
    assert.ok(text.includes('and 15 more: --json has all'))
  })

  it('prints nothing that a terminal would act on', () => {
    const text = describeUsage(reportOf(turn({ unanswered: 'a\u001b[2Jb\u202ec' })))
    assert.ok(text.includes('a[2Jbc'))
  })
})
