import assert from 'node:assert/strict'
import { SpanStatusCode, context, trace } from '@opentelemetry/api'
import { TurnSpan } from '../../src/telemetry/turn-span.js'
import { RecordedSpans } from '../helpers/recorded-spans.js'

describe('turn span', () => {
  describe('with an SDK', () => {
    let recorded: RecordedSpans

    beforeEach(() => {
      recorded = new RecordedSpans()
    })

    afterEach(() => recorded.stop())

    it('tells kind, outcome, language and scope, and nothing else of a turn', async () => {
      const record = { kind: 'message', outcome: 'nothing', language: 'sv', scope: 'channel' }
      await TurnSpan.around((span) => {
        span.tell({ ...record, entries: ['ios-apps/canary'], unknown: ['canary'], feedback: 'canary' })
        return Promise.resolve()
      })
      const [{ attributes, status, name } = assert.fail()] = recorded.spans
      const told = Object.entries(record).map(([key, value]) => [`error_lookup.${key}`, value])
      assert.deepEqual([name, status, attributes], ['turn', undefined, Object.fromEntries(told)])
    })

    it('tells no value that the program does not know', async () => {
      const record = { kind: 'canary', outcome: 'canary', language: 'canary', scope: 'canary' }
      await TurnSpan.around((span) => Promise.resolve(span.tell(record)))
      assert.deepEqual(new Set(Object.values(recorded.spans[0]?.attributes ?? {})), new Set(['other']))
    })

    it('is an error where the turn failed, and not where somebody removed the app', async () => {
      for (const outcome of ['failed', 'removed']) {
        await TurnSpan.around((span) => Promise.resolve(span.tell({ kind: 'message', outcome })))
      }
      assert.deepEqual(
        recorded.spans.map(({ status }) => status),
        [{ code: SpanStatusCode.ERROR }, undefined],
      )
    })

    it('holds the calls of the connector, which tell their status and not why they failed', async () => {
      const failing = new Error('canary')
      await TurnSpan.around(async (span) => {
        await span.aroundCall(() => Promise.resolve({ status: 429 }))
        await assert.rejects(
          span.aroundCall(() => Promise.reject(failing)),
          failing,
        )
      })
      const [first, second, turn] = recorded.spans
      assert.deepEqual([first?.parent, second?.parent, turn?.parent], [turn?.id, turn?.id, undefined])
      assert.deepEqual(first?.attributes, { 'http.response.status_code': 429 })
      assert.deepEqual([second?.attributes, second?.events], [{}, []])
      assert.deepEqual(second?.status, { code: SpanStatusCode.ERROR })
    })

    it('surrounds what instrumentation of others adds, and stands in what there is already', async () => {
      const outer = trace.getTracer('a server').startSpan('request')
      await context.with(trace.setSpan(context.active(), outer), () =>
        TurnSpan.around(() => {
          trace.getTracer('a client').startSpan('call').end()
          return Promise.resolve()
        }),
      )
      const [call, turn] = recorded.spans
      assert.deepEqual([call?.parent, turn?.parent], [turn?.id, outer.spanContext().spanId])
    })

    it('ends with a turn that throws', async () => {
      await assert.rejects(TurnSpan.around(() => Promise.reject(new Error('canary'))))
      assert.equal(recorded.spans.length, 1)
      assert.ok(!JSON.stringify(recorded.spans).includes('canary'))
    })
  })

  it('is nothing without an SDK', async () => {
    const result = await TurnSpan.around(async (span) => {
      span.tell({ kind: 'message', outcome: 'entry' })
      return span.aroundCall(() => Promise.resolve({ status: 200 }))
    })
    assert.deepEqual(result, { status: 200 })
  })
})
