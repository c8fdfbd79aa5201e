import assert from 'node:assert/strict'
import { dialogWith } from '../../src/reply/dialog.js'
import { cardAttachment } from '../../src/reply/message.js'
import { presented } from '../helpers/presented.js'

describe('dialog', () => {
  it('continues with a card', () => {
    const answer = presented()
    const value = { title: 'Codes', width: 'medium', height: 'large', card: cardAttachment(answer) }
    assert.deepEqual(dialogWith(answer, 'Codes'), { task: { type: 'continue', value } })
  })
})
