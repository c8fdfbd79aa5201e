import assert from 'node:assert/strict'
import { cardInPlace, dialogClosed, invokeResponse } from '../../src/reply/invoke-response.js'
import { presented } from '../helpers/presented.js'

describe('invoke response', () => {
  it('carries a status and a body, 200 where nothing else is said', () => {
    assert.deepEqual(invokeResponse({}), { type: 'invokeResponse', value: { status: 200, body: {} } })
    assert.deepEqual(invokeResponse({ a: 1 }, 501), { type: 'invokeResponse', value: { status: 501, body: { a: 1 } } })
  })

  it('closes a dialog by success without a body', () => {
    assert.deepEqual(dialogClosed(), { type: 'invokeResponse', value: { status: 200 } })
  })

  it('replaces a card', () => {
    const answer = presented()
    const type = 'application/vnd.microsoft.card.adaptive'
    assert.deepEqual(cardInPlace(answer), { statusCode: 200, type, value: answer.card })
  })
})
