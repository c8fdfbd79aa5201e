import assert from 'node:assert/strict'
import type { Incoming } from '../../src/receive/incoming.js'
import type { Answer } from '../../src/resolve/answer.js'
import { KINDS, LABEL, bounded, type OUTCOMES } from '../../src/telemetry/labels.js'
import type { Failure } from '../../src/turn-report.js'

/** The compiler holds these against the unions that they come from. */
const EVERY_KIND: Readonly<Record<Incoming['kind'], (typeof KINDS)[number]>> = {
  message: 'message',
  edit: 'edit',
  installed: 'installed',
  'card-button': 'card-button',
  search: 'search',
  'search-item': 'search-item',
  explain: 'explain',
  'dialog-button': 'dialog-button',
  'post-explanation': 'post-explanation',
  feedback: 'feedback',
  'unknown-invoke': 'unknown-invoke',
  ignored: 'ignored',
}
const EVERY_OUTCOME: Readonly<Record<Answer['kind'] | Failure, (typeof OUTCOMES)[number]>> = {
  entry: 'entry',
  choices: 'choices',
  triage: 'triage',
  decoded: 'decoded',
  nothing: 'nothing',
  talk: 'talk',
  gone: 'gone',
  removed: 'removed',
  'held-back': 'held-back',
  undelivered: 'undelivered',
  failed: 'failed',
}

describe('labels', () => {
  it('are every kind of activity and no other', () => {
    assert.deepEqual(Object.keys(EVERY_KIND).sort(), [...KINDS].sort())
  })

  it('are every kind of answer and of failure', () => {
    for (const outcome of Object.keys(EVERY_OUTCOME)) assert.equal(LABEL.outcome(outcome), outcome)
  })

  it('are `other` for whatever else there is', () => {
    const label = bounded(['a'])
    assert.deepEqual(['a', 'A', '', '__proto__', 'constructor', undefined].map(label), [
      'a',
      ...Array.from({ length: 5 }, () => 'other'),
    ])
  })
})
