import assert from 'node:assert/strict'
import { UndeliveredError } from '../src/connector-retry.js'
import { HeldBackError } from '../src/conversation-rate.js'
import { Withheld, createLog, type TurnRecord } from '../src/log.js'
import { metricsAlone, type Telemetry } from '../src/telemetry/telemetry.js'
import { TurnSpan } from '../src/telemetry/turn-span.js'
import { TurnBudget } from '../src/turn-budget.js'
import { TurnReport, failureOf, type RunningTurn } from '../src/turn-report.js'
import { onlyLine, type LogLine } from './helpers/bot-under-test.js'

const RECORD: TurnRecord = { kind: 'message', outcome: 'nothing', language: 'en', question: new Withheld('canary') }

/** Reports something of a turn, and gives the lines of the log and the metrics. */
async function reported(
  what: (report: TurnReport, turn: RunningTurn) => void,
  telemetry: Telemetry = metricsAlone(),
): Promise<{ lines: LogLine[]; metrics: string }> {
  const lines: LogLine[] = []
  const log = createLog('debug', { write: (line) => void lines.push(JSON.parse(line) as LogLine) })
  await TurnSpan.around((span) => {
    what(new TurnReport(log, telemetry), { budget: new TurnBudget(1_000), span })
    return Promise.resolve()
  })
  return { lines, metrics: (await telemetry.metrics.read()).text }
}

describe('turn report', () => {
  it('is one line and one count, without the question', async () => {
    const { lines, metrics } = await reported((report, turn) => report.answered(RECORD, turn))
    const { milliseconds, ...line } = onlyLine(lines)
    assert.deepEqual(line, { level: 'info', kind: 'message', outcome: 'nothing', language: 'en', msg: 'turn' })
    assert.equal(typeof milliseconds, 'number')
    assert.ok(metrics.includes('error_lookup_turns_total{kind="message",outcome="nothing"} 1'))
    assert.ok(!metrics.includes('canary'))
  })

  it('has what may be told of the question, where that is asked for', async () => {
    const telemetry = { ...metricsAlone(), tellUnanswered: () => 'the app …' }
    const { lines } = await reported((report, turn) => report.answered(RECORD, turn), telemetry)
    assert.equal(onlyLine(lines)['unanswered'], 'the app …')
  })

  it('counts a turn that failed by what its error means', async () => {
    const failed = { kind: 'message', reference: '12345678', told: true }
    const { lines, metrics } = await reported((report, turn) => report.failed(new TypeError('canary'), failed, turn))
    assert.deepEqual([onlyLine(lines)['outcome'], onlyLine(lines)['reference']], ['failed', '12345678'])
    assert.ok(metrics.includes('error_lookup_turns_total{kind="message",outcome="failed"} 1'))
    assert.ok(!JSON.stringify(lines).includes('canary'))
  })

  it('counts a turn that could not be run', async () => {
    const { lines, metrics } = await reported((report, turn) => report.notRun(new Error('canary'), 'message', turn))
    assert.deepEqual([onlyLine(lines).level, onlyLine(lines).msg], ['error', 'turn could not be run'])
    assert.ok(metrics.includes('error_lookup_turns_total{kind="message",outcome="not-run"} 1'))
  })

  it('never makes a turn fail that was answered', async () => {
    const tellUnanswered = (): never => {
      throw new RangeError('canary')
    }
    const telemetry = { ...metricsAlone(), tellUnanswered }
    const { lines } = await reported((report, turn) => report.answered(RECORD, turn), telemetry)
    assert.deepEqual([onlyLine(lines).msg, onlyLine(lines)['error']], ['turn could not be told', 'RangeError'])
    assert.ok(!JSON.stringify(lines).includes('canary'))
  })
})

describe('what an error means for its turn', () => {
  it('is who could not take the answer, or that we have a fault', () => {
    const forbidden = Object.assign(new Error(), { statusCode: 403 })
    const errors = [
      new UndeliveredError(503, undefined),
      new HeldBackError(),
      forbidden,
      new Error(),
      undefined,
      'text',
    ]
    assert.deepEqual(errors.map(failureOf), ['undelivered', 'held-back', 'removed', 'failed', 'failed', 'failed'])
  })
})
