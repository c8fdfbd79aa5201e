import assert from 'node:assert/strict'
import fc from 'fast-check'
import { hexadecimal } from '../../src/parse/code.js'
import { nearCodes } from '../../src/resolve/near-codes.js'

const KNOWN = ['0x87D13B62', '0x87D13B63', '0x87D13B64', '0x87D13B66', '0x80CF0001', '1603', '30088-1008']

describe('nearCodes', () => {
  const NEAR: Readonly<Record<string, readonly string[]>> = {
    // One digit too many, too few, changed, or swapped with its neighbour.
    '0x80CF00011': ['0x80CF0001'],
    '0x80CF001': ['0x80CF0001'],
    '0x80CE0001': ['0x80CF0001'],
    '0x08CF0001': ['0x80CF0001'],
    // Letters that stand for digits, also in front.
    '0x8OCFOOO1': ['0x80CF0001'],
    Ox80CF0001: ['0x80CF0001'],
    '80CFOOOI': ['0x80CF0001'],
    // The nearest first, then by code, three at the most.
    '0x87D13B62': ['0x87D13B62', '0x87D13B63', '0x87D13B64'],
    '0x87D13B6A': ['0x87D13B62', '0x87D13B63', '0x87D13B64'],
    // Two digits off, and what is no code at all.
    '0x80CE0002': [],
    '0x80CF': [],
    '0x87D13B6200000': [],
    '1603': [],
    '': [],
  }
  for (const [written, codes] of Object.entries(NEAR))
    it(`${written || 'nothing'} → ${codes.join(' ') || 'none'}`, () =>
      assert.deepEqual(nearCodes(written, KNOWN), codes))

  it('offers the codes of an earlier list first, and each once', () => {
    assert.deepEqual(nearCodes('0x80CF00011', ['0x80CF0001'], ['0x00CF0011', '0x80CF0011', '0x80CF0001']), [
      '0x80CF0001',
      '0x80CF0011',
    ])
  })

  it('reads no more than the beginning of what was written', () => {
    assert.deepEqual(nearCodes(`0x${'8'.repeat(100_000)}`, KNOWN), [])
  })

  it('finds every code from which one digit differs', () => {
    const value = fc.integer({ min: 0x10000, max: 0xffff_ffff })
    fc.assert(
      fc.property(value, fc.nat(7), fc.integer({ min: 0, max: 15 }), (number, place, digit) => {
        const code = hexadecimal(number)
        const wrong = `${code.slice(0, 2 + place)}${digit.toString(16)}${code.slice(3 + place)}`
        assert.deepEqual(nearCodes(wrong, [code]), [code])
      }),
    )
  })
})
