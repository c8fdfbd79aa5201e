import assert from 'node:assert/strict'
import { LAYOUTS, readCardChoice } from '../../src/receive/card-choice.js'

const GOOD = { show: 'entry:ios-apps/0x87D13B94', language: 'nl', layout: 'compact', back: ['help'] }

describe('card choice', () => {
  it('is what our buttons carry', () => {
    assert.deepEqual(readCardChoice(GOOD), GOOD)
  })

  it('leaves out what else Teams puts beside it', () => {
    assert.deepEqual(readCardChoice({ ...GOOD, msteams: { type: 'task/fetch' }, post: true }), GOOD)
  })

  it('is nothing without an address and a language', () => {
    for (const data of [
      undefined,
      null,
      0,
      'x',
      [],
      {},
      { show: GOOD.show },
      { ...GOOD, show: '' },
      { ...GOOD, language: 5 },
    ]) {
      assert.equal(readCardChoice(data), undefined)
    }
    assert.equal(readCardChoice({ ...GOOD, show: 'x'.repeat(1_001) }), undefined)
    assert.equal(readCardChoice({ ...GOOD, language: 'nederlands' }), undefined)
  })

  it('keeps the five nearest steps of the way back, and only addresses', () => {
    const back = ['1', '2', 3, '', '3', '4', null, '5', '6']
    assert.deepEqual(readCardChoice({ ...GOOD, back })?.back, ['2', '3', '4', '5', '6'])
    assert.deepEqual(readCardChoice({ ...GOOD, back: 'help' })?.back, [])
    assert.deepEqual(readCardChoice({ ...GOOD, back: ['1', 'https://x?y', '"', 'é', '\n', '2'] })?.back, ['1', '2'])
  })

  it('keeps no more of the way back than a card bears', () => {
    const step = 'entry:a/'.padEnd(150, 'x')
    assert.deepEqual(readCardChoice({ ...GOOD, back: [step, 'help', step, step] })?.back, ['help', step, step])
    assert.deepEqual(readCardChoice({ ...GOOD, back: ['x'.repeat(401)] })?.back, [])
  })

  it('takes the full layout for an unknown one', () => {
    for (const layout of LAYOUTS) assert.equal(readCardChoice({ ...GOOD, layout })?.layout, layout)
    assert.equal(readCardChoice({ ...GOOD, layout: 'huge' })?.layout, 'full')
  })
})
