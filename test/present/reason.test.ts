import assert from 'node:assert/strict'
import { reasonFor, withoutWords } from '../../src/present/reason.js'
import { open } from '../resolve/asking.js'
import { aView } from './samples.js'

const ASKED = { ...open('nothing', 'nothing'), mistyped: '0x87D13B9', similar: ['0x87D13B94'], understood: ['ipad'] }

describe('the reason of an answer', () => {
  it('tells the words that an answer was found by', () => {
    const answer = { ...open('entry', 'entry:ios-apps/0x87D13B94'), matched: ['app', '*store*'] }
    assert.equal(reasonFor(answer, aView()), 'Matched: app · \\*store\\*')
  })

  it('tells first what looks like a code and is none, and then what was understood', () => {
    assert.match(reasonFor(ASKED, aView()), /^0x87D13B9 looks like a code, but it is none[^\n]*\n\n[^\n]*ipad/)
  })

  it('says nothing of a code', () => {
    assert.equal(reasonFor(open('decoded', 'code:0x80240022'), aView()), '')
  })

  it('leaves everything that a person wrote out of what is kept', () => {
    assert.deepEqual(withoutWords(ASKED), {
      kind: 'nothing',
      address: 'nothing',
      similar: ['0x87D13B94'],
      understood: [],
    })
  })
})
