import assert from 'node:assert/strict'
import { splitCompound } from '../../src/symptoms/compounds.js'

describe('compounds', () => {
  const words = new Set(['installatie', 'venster', 'nedladdning', 'hanterare', 'beveiliging', 'update'])
  const isWord = (part: string): boolean => words.has(part)

  it('splits a Dutch compound into two known words, with or without a linking letter', () => {
    assert.deepEqual(splitCompound('installatievenster', 'nl', isWord), ['installatie', 'venster'])
    assert.deepEqual(splitCompound('beveiligingsupdate', 'nl', isWord), ['beveiliging', 'update'])
  })

  it('splits a Swedish compound', () => {
    assert.deepEqual(splitCompound('nedladdningshanterare', 'sv', isWord), ['nedladdning', 'hanterare'])
  })

  it('leaves alone what is short, unknown, very long, or in a language that writes words apart', () => {
    assert.deepEqual(splitCompound('update', 'nl', isWord), [])
    assert.deepEqual(splitCompound('installatiefiets', 'nl', isWord), [])
    assert.deepEqual(splitCompound('installatievenster'.repeat(5), 'nl', isWord), [])
    assert.deepEqual(splitCompound('installatievenster', 'en', isWord), [])
  })
})
