import assert from 'node:assert/strict'
import { findMistyped } from '../../src/parse/mistyped.js'
import { readPassage } from '../../src/parse/passage.js'

const mistypedIn = (text: string): string[] => findMistyped(readPassage(text))

describe('mistyped codes', () => {
  const mistyped: readonly string[] = [
    '0x87D1041',
    '0x87D33006A',
    '0x80CF000111',
    '0x87D1O41C',
    '0x87DI041C',
    'Ox87D1041C',
    '87D33006A',
    '0x8007064S',
  ]
  for (const text of mistyped) {
    it(`${text} looks like a code`, () => assert.deepEqual(mistypedIn(`Het scherm zegt ${text}, help`), [text]))
  }

  const others: readonly string[] = [
    '0x8024xxxx',
    '0x8024nnnn',
    '0x87D1041C',
    '0x00007FF6A1B2C3D4',
    '0x643',
    'commit 8024402ca',
    'facade123',
    'a1b2c3d4e5',
    'decadence',
  ]
  for (const text of others) it(`${text} does not`, () => assert.deepEqual(mistypedIn(`See ${text} here`), []))

  it('gives each once and three at most', () => {
    assert.deepEqual(mistypedIn('0x1234567 0x1234567 0x2345678 0x3456789 0x456789A'), [
      '0x1234567',
      '0x2345678',
      '0x3456789',
    ])
  })
})
