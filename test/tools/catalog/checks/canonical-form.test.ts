import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalForm } from '../../../../tools/catalog/checks/canonical-form.js'
import { canonicalCode, signedDecimal } from '../../../../src/parse/code.js'
import { readFacts } from '../../../../src/catalog/read-facts.js'

describe('canonical form of a code that stands alone', () => {
  for (const [written, canonical] of [
    ['0x87D13B62', '0x87D13B62'],
    ['0x87d13b62', '0x87D13B62'],
    ['-2016330910', '0x87D13B62'],
    ['2278636386', '0x87D13B62'],
    ['0x643', '1603'],
    ['01603', '1603'],
    ['30088-1008', '30088-1008'],
    ['4294967296', undefined],
    ['office-verbose-logging', undefined],
    ['ios-apps/0x87D13B62', undefined],
  ] as const)
    it(`${written} → ${canonical ?? 'none'}`, () => assert.equal(canonicalForm(written), canonical))

  it('is one and the same for every spelling of a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
        const code = canonicalCode(value)
        assert.equal(canonicalForm(String(value)), code)
        assert.equal(canonicalForm(String(signedDecimal(value))), code)
        assert.equal(canonicalForm(`0x${value.toString(16)}`), code)
      }),
    )
  })

  it('is what facts.yaml accepts as the name of an entry, and no other spelling', () => {
    const accepts = (name: string): boolean => {
      const { findings } = readFacts('facts.yaml', `entries:\n  "${name}": {}\n`)
      return !findings.some(({ what }) => what.includes('is no code'))
    }
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => accepts(canonicalCode(value))))
    fc.assert(fc.property(fc.integer({ min: 0x10000, max: 0xffffffff }), (value) => !accepts(String(value))))
    for (const name of ['0x00000643', '0x87d13b62', '87D13B62', 'C7D14FB1', '01603', '65536', '-1', '0X87D13B62'])
      assert.equal(accepts(name), false, name)
    for (const name of ['0', '65535', '60000', 'CertVerifyCertificateChainPolicy', 'win7-superseded-updates'])
      assert.equal(accepts(name), true, name)
  })
})
