import assert from 'node:assert/strict'
import { partialCode } from '../../src/parse/partial-code.js'

describe('partial code', () => {
  it('is the beginning of a hex code', () => {
    for (const text of ['0x87D13B', ' 0X87d13b ', '87d13b']) assert.equal(partialCode(text), '0x87D13B')
    assert.equal(partialCode('0x80'), '0x80')
    assert.equal(partialCode('8024'), '0x8024')
    assert.equal(partialCode('0x87D1041'), '0x87D1041')
  })

  it('is the whole text and no complete code', () => {
    const others = [
      '',
      '0x',
      '0x8',
      '0x87D1041C',
      '87D',
      'facade',
      'dead',
      '8024xx',
      'error 0x80',
      '0x80 0x81',
      '0'.repeat(99),
    ]
    for (const text of others) assert.equal(partialCode(text), undefined, text)
  })
})
