import assert from 'node:assert/strict'
import { describeFinding } from '../../src/catalog/finding.js'

describe('describeFinding', () => {
  it('says where, what, why and how to mend it, in a form that editors can open', () => {
    const finding = { file: 'a/en/b.md', line: 3, what: 'wrong', why: 'because', fix: 'mend it' }
    assert.equal(describeFinding(finding), 'a/en/b.md:3: wrong\n  why: because\n  fix: mend it')
  })
})
