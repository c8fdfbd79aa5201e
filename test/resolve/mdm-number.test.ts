import assert from 'node:assert/strict'
import { mdmNumber } from '../../src/resolve/mdm-number.js'

describe('mdmNumber', () => {
  const NUMBERS = [
    '0x87D10065 syncml 101',
    '0x87D100C8 syncml 200',
    '0x87D10194 syncml 404',
    '0x87D101FA syncml 506',
    '0x87D10258 syncml 600',
    '0x87D1027F syncml 639',
    '0x87D103E9 app-delivery 1001',
    '0x87D1041D app-delivery 1053',
    '0x87D10640 app-delivery 1600',
    '0x87D1076C package-state 1900',
    '0x87D1077E package-state 1918',
    '0x87D107D0 dcmo 1200',
    '0x87D107D4 dcmo 1204',
    '0x87D10834 dcmo 1400',
    '0x87D10838 dcmo 1404',
    '0x87D11388 device-state 5000',
    '0x87D11394 device-state 5012',
    '0x87D12AF8 apple 1000',
    '0x87D13711 apple 4097',
    '0x87D13B60 app-state 15200',
    '0x87D13BA2 app-state 15266',
    '0x87D15616 apple 12038',
    '0x87D1D6DB apple 45003',
    '0x87D1FA07 apple 54007',
    '0x87D1FDE8 evaluation 65000',
    '0x87D1FDF4 evaluation 65012',
  ]
  for (const line of NUMBERS) {
    const [code = '', block, number] = line.split(' ')
    it(line, () => assert.deepEqual(mdmNumber(Number(code)), { block, number: Number(number) }))
  }

  it('says nothing about numbers in no block', () => {
    for (const value of [0x87d10000, 0x87d10280, 0x87d12906, 0x87d1279d, 0x87d1fdf5, 0x87d1ffff])
      assert.equal(mdmNumber(value), undefined, value.toString(16))
  })

  it('says nothing about other upper halves', () => {
    for (const value of [0x87d00194, 0x87d20194, 0xc7d10194, 0x07d10194, 404])
      assert.equal(mdmNumber(value), undefined, value.toString(16))
  })
})
