import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalCode, codeValue, hexadecimal, signedDecimal } from '../../src/parse/code.js'

describe('code', () => {
  it('writes small values as decimals and all others as eight hex digits', () => {
    assert.equal(canonicalCode(1603), '1603')
    assert.equal(canonicalCode(0xffff), '65535')
    assert.equal(canonicalCode(0x10000), '0x00010000')
    assert.equal(canonicalCode(0x87d1041c), '0x87D1041C')
  })

  it('gives back the value of every canonical code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (value) => codeValue(canonicalCode(value)) === value),
    )
  })

  it('gives no value for an Office code or a name', () => {
    assert.equal(codeValue('30088-1008'), undefined)
    assert.equal(codeValue('DeviceCapReached'), undefined)
    assert.equal(codeValue('99999'), undefined)
  })

  it('gives the signed decimal that Intune prints, and the eight hex digits of a small value', () => {
    assert.equal(signedDecimal(0x87d1041c), -2016345060)
    assert.equal(hexadecimal(1603), '0x00000643')
  })
})
