import assert from 'node:assert/strict'
import { Misprints } from '../../src/resolve/misprints.js'
import { anEntry, idsOf } from './entries.js'

const MISPRINTED = anEntry('windows-apps/0x80073CF3', { printedDecimal: '-2147009296' })
const WITHOUT_MINUS = anEntry('ios-apps/0x87D13B6E', { printedDecimal: '2016330898' })

describe('Misprints', () => {
  const misprints = new Misprints([MISPRINTED, WITHOUT_MINUS, anEntry('windows-apps/0x80073CF0')])
  const meant = (code: string, written: string): string[] => idsOf(misprints.meantBy(code, written))

  it('gives the entry beside which the decimal is printed, in any spelling of the decimal', () => {
    for (const written of ['-2147009296', '−2147009296', '-2.147.009.296', '2147009296'])
      assert.deepEqual(meant('0x80073CF0', written), ['windows-apps/0x80073CF3'], written)
  })

  it('says nothing when the code was not written as the misprint', () => {
    for (const written of ['0x80073CF0', '80073cf0', 'ERROR_INSTALL_OPEN_PACKAGE_FAILED', '2147958000', ''])
      assert.deepEqual(meant('0x80073CF0', written), [], written)
  })

  it('says nothing where only the minus got lost: the number leads to its own entry', () => {
    assert.deepEqual(meant('0x87D13B6E', '2016330898'), [])
    assert.deepEqual(meant('0x782EC492', '2016330898'), [])
  })
})
