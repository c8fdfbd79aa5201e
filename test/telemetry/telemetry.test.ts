import assert from 'node:assert/strict'
import { readKnowledge } from '../../src/knowledge.js'
import { Withheld, type TurnRecord } from '../../src/log.js'
import { unansweredTeller, type UnansweredTeller } from '../../src/telemetry/telemetry.js'

const NOTHING: TurnRecord = {
  kind: 'message',
  outcome: 'nothing',
  language: 'sv',
  question: new Withheld('Zqvist får inte appen'),
}

describe('a question without an answer', () => {
  let tell: UnansweredTeller

  before(() => {
    tell = unansweredTeller(readKnowledge())
  })

  it('is told in its own language', () => {
    assert.equal(tell(NOTHING), '… får inte appen')
    assert.equal(tell({ ...NOTHING, language: 'fr' }), '…')
  })

  it('is told of unknown codes as well, and in English where its language is none of ours', () => {
    const question = new Withheld('Zqvist gets 0x87D1FFFF')
    const record = { kind: 'message', outcome: 'decoded', unknown: ['0x87D1FFFF'], language: 'de', question }
    assert.equal(tell(record), '… gets 0x87D1FFFF')
  })

  it('is not told of turns that were answered, or asked nothing', () => {
    assert.equal(tell({ ...NOTHING, outcome: 'entry' }), undefined)
    assert.equal(tell({ kind: 'card-button', outcome: 'nothing', language: 'en' }), undefined)
  })
})
