import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { Withheld, createLog, describeError } from '../src/log.js'
import { without } from './helpers/without.js'

describe('log', () => {
  it('writes one JSON object per line, with level, time and words, and without host and process', () => {
    const lines: string[] = []
    createLog('info', { write: (line) => void lines.push(line) }).info({ kind: 'message' }, 'turn')
    assert.equal(lines.length, 1)
    const { time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, unknown>
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.deepEqual(line, { level: 'info', kind: 'message', msg: 'turn' })
  })

  it('is silent below its level', () => {
    const lines: string[] = []
    const destination = { write: (line: string) => void lines.push(line) }
    createLog('warn', destination).info('turn')
    createLog('silent', destination).fatal('turn')
    assert.deepEqual(lines, [])
  })
})

describe('what is logged of an error', () => {
  it('is its name, its code, its status and one place, but no message and no stack', () => {
    const error = Object.assign(new RangeError('canary'), { code: 'E_RANGE', statusCode: 503 })
    const { at, ...described } = describeError(error)
    assert.deepEqual(described, { error: 'RangeError', code: 'E_RANGE', statusCode: 503 })
    assert.match(String(at), /^log\.test\.(?:js|ts):\d+$/)
  })

  it('is the word by which Microsoft Entra says why it gives no token', () => {
    const message = "7000215: AADSTS7000215: Invalid client secret provided for app 'canary'. Trace ID: canary"
    const error = Object.assign(new Error(message), { name: 'ServerError', errorCode: 'invalid_client' })
    const described = without(describeError(error), 'at')
    assert.deepEqual(described, { error: 'ServerError', code: 'invalid_client', entra: 'AADSTS7000215' })
  })

  it('is never a code that is a sentence', () => {
    const described = describeError(Object.assign(new Error(), { code: 'Kim is not allowed', stack: undefined }))
    assert.deepEqual(described, { error: 'Error' })
  })

  it('is the type of what is no error', () => {
    for (const thrown of ['canary', null, undefined, 7])
      assert.deepEqual(describeError(thrown), { error: typeof thrown })
  })
})

describe('a withheld text', () => {
  it('shows itself to nobody who does not ask for it: not to the log, to JSON, to inspection or to a copy', () => {
    const question = new Withheld('canary')
    const lines: string[] = []
    createLog('info', { write: (line) => void lines.push(line) }).info({ question, nested: { question } }, 'turn')
    const shown = [
      ...lines,
      JSON.stringify({ question }),
      inspect(question, { showHidden: true }),
      JSON.stringify(Object.entries(question)),
    ]
    assert.ok(!shown.join('').includes('canary'), shown.join('\n'))
    assert.equal(question.reveal(), 'canary')
  })
})
