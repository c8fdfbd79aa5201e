import assert from 'node:assert/strict'
import type { TakenCall } from '../../../tools/soak/connector.js'
import { Ledger, keyOf } from '../../../tools/soak/ledger.js'

const CALL: TakenCall = {
  method: 'POST',
  conversation: 'c',
  about: '1',
  activity: { type: 'message', attachments: [{ content: 'card' }] },
  idle: 0,
  id: 'answer-1',
}

describe('the ledger of a soak', () => {
  let ledger: Ledger
  const key = keyOf(CALL)

  beforeEach(() => {
    ledger = new Ledger()
    ledger.ask(key)
  })

  /** Gives what was asked, lost and doubled. */
  const counts = (): number[] => [ledger.asked, ledger.lost, ledger.doubled]

  it('counts one answer as one', () => {
    ledger.take(CALL)
    ledger.close(key)
    assert.deepEqual(counts(), [1, 0, 0])
  })

  it('misses an answer that never came', () => {
    ledger.close(key)
    assert.deepEqual(counts(), [1, 1, 0])
  })

  it('notices a second answer, also one that comes late', () => {
    ledger.take(CALL)
    ledger.take(CALL)
    ledger.close(key)
    assert.deepEqual(counts(), [1, 0, 1])
    ledger.take(CALL)
    assert.deepEqual(counts(), [1, 0, 2])
  })

  it('takes an update that is made twice for one answer', () => {
    const update = { ...CALL, method: 'PUT' as const }
    const edit = keyOf(update)
    ledger.ask(edit)
    ledger.take(update)
    ledger.take(update)
    ledger.close(edit)
    assert.deepEqual(counts(), [2, 0, 0])
  })

  it('takes no sign of typing for an answer', () => {
    ledger.take({ ...CALL, activity: { type: 'typing' } })
    ledger.close(key)
    assert.deepEqual(counts(), [1, 1, 0])
  })

  it('knows whether the bot was told that its answer arrived', () => {
    ledger.treated(CALL, { kind: 'taken-then-reset' })
    ledger.take(CALL)
    assert.deepEqual(ledger.answerTo(key), { card: 'card', confirmed: false })
    ledger.treated(CALL, { kind: 'taken' })
    assert.equal(ledger.answerTo(key).confirmed, true)
  })
})
