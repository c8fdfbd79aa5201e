import assert from 'node:assert/strict'
import { readListItem } from '../../src/parse/list-item.js'

describe('an item of a list', () => {
  const values = (line: string): number | 'code' | undefined => {
    const item = readListItem(line, 0)
    return item && (item.value ?? 'code')
  }

  it('leads with a small number, or with a code that nobody mistakes', () => {
    for (const line of [
      '1603',
      '- 1603 (4 devices)',
      '2. 1603 – 7-Zip',
      '* `1603`: x',
      'b) 1603 x12',
      '• **1603**',
      '- 1603 op kassa 3',
    ])
      assert.equal(values(line), 1603, line)
    for (const line of ['0x80070643 x', '1/ 30015-11', '- -2.016.345.060', '- 80180014 (iPad)', '3) 87d1041c'])
      assert.equal(values(line), 'code', line)
  })

  it('ends with one behind its label', () => {
    for (const line of ['- Reader: 1603', '* 7-Zip - 1603', '1. Chrome → 1603 (two devices)', '- Zoom = 1603.'])
      assert.equal(values(line), 1603, line)
    assert.equal(values('- Reader: 0x87D1041C'), 'code')
    assert.deepEqual(readListItem('- Reader: 1603', 100), { start: 110, value: 1603, isLead: false, isFree: true })
  })

  it('counts nothing, and is no time, price or version', () => {
    for (const line of ['- 1603 devices', '12 laptops', '- 16:03 Jan', '- 1603,00', '- 1.603', '- 1603-A', '- 0'])
      assert.equal(values(line), undefined, line)
    for (const line of ['Reader: 1603', '- Line: 1603', '- Ticket - 1603', '- Reader: 1603 left'])
      assert.equal(values(line), undefined, line)
  })
})
