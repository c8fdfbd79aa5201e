import assert from 'node:assert/strict'
import { Typos } from '../../src/symptoms/typos.js'

describe('typos', () => {
  const typos = new Typos(['updat', 'download', 'installati', 'cancel', '0x80240022'])
  const termsFor = (word: string): string[] => typos.of(word).map(({ term }) => term)

  it('allows one typo from five letters and two from nine', () => {
    assert.deepEqual(termsFor('updta'), [])
    assert.deepEqual(termsFor('updae'), ['updat'])
    assert.deepEqual(termsFor('instalaty'), ['installati'])
    assert.deepEqual(termsFor('canc'), [])
  })

  it('never corrects a number or a code', () => {
    assert.deepEqual(termsFor('0x80240023'), [])
  })

  it('says how many letters differ', () => {
    assert.deepEqual(typos.of('dwnload'), [{ term: 'download', typos: 1 }])
  })

  it('takes no time for what is no word', () => {
    assert.deepEqual(termsFor('a'.repeat(100_000)), [])
  })
})
