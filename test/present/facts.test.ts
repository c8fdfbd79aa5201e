import assert from 'node:assert/strict'
import type { Entry } from '../../src/catalog/entry.js'
import { factsOf } from '../../src/present/facts.js'
import { anEntry } from '../resolve/entries.js'
import { aView } from './samples.js'

function valuesOf(id: string, facts: Partial<Entry> = {}): string[] {
  return factsOf(anEntry(id, facts), aView().say).map(({ label, value }) => `${label}: ${value}`)
}

describe('factsOf', () => {
  it('gives a code in the spellings of the screens', () => {
    const facts = valuesOf('ios-apps/0x87D13B94', { symbol: 'APP_STORE_OFF', also: ['30088-1008'] })
    assert.deepEqual(facts, [
      'Hexadecimal: 0x87D13B94',
      'Decimal: -2016330860',
      'Symbolic name: APP\\_STORE\\_OFF',
      'Also shown as: 30088-1008',
    ])
  })

  it('gives a small number its eight digits', () => {
    assert.deepEqual(valuesOf('office-csp/1603'), ['Hexadecimal: 0x00000643', 'Decimal: 1603'])
  })

  it('says of a guide with which codes it helps', () => {
    assert.deepEqual(valuesOf('guides/win7', { codes: ['0x800705B4'] }), ['Helps with the codes: 0x800705B4'])
  })

  it('has no fact for what is known by name alone', () => {
    assert.deepEqual(valuesOf('office-csp/CertVerifyCertificateChainPolicy'), [])
  })
})
