import assert from 'node:assert/strict'
import { subjectOf } from '../../src/receive/utterance.js'

describe('utterance', () => {
  const said = { quoted: 'it says 0x1', locale: undefined, scope: 'channel' } as const

  it('is about its own words', () => {
    assert.equal(subjectOf({ ...said, text: 'and 0x2?' }), 'and 0x2?')
  })

  it('is about the quoted post when it has no words of its own', () => {
    assert.equal(subjectOf({ ...said, text: '' }), 'it says 0x1')
  })
})
