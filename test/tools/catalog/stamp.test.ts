import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { stampLine, stampOf } from '../../../tools/catalog/stamp.js'

const SHOWN = '# Title\n\nDescription.\n\n## Fix\n\n1. Wait.'
const PAGE = `${SHOWN}\n\n## Said as\n\n- it waits\n`

describe('stamp of a translation', () => {
  it('is the beginning of the SHA-256 of the English page without its Said as', () => {
    assert.equal(stampOf(PAGE), createHash('sha256').update(SHOWN).digest('hex').slice(0, 8))
    assert.equal(stampLine('1a2b3c4d'), '<!-- translates en@1a2b3c4d -->')
  })

  it('does not mind Said as, line ends and white space', () => {
    assert.equal(stampOf(PAGE.replace('it waits', 'nothing happens')), stampOf(PAGE))
    assert.equal(stampOf(PAGE.replaceAll('\n', '\r\n')), stampOf(PAGE))
    assert.equal(stampOf(PAGE.replace('Wait.', 'Wait.  ')), stampOf(PAGE))
  })

  it('changes with every word that is shown', () => {
    assert.notEqual(stampOf(PAGE.replace('Wait.', 'Wait a day.')), stampOf(PAGE))
  })
})
