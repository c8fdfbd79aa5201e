import assert from 'node:assert/strict'
import { relatedCodes } from '../../src/resolve/related.js'
import { realCore } from '../helpers/bot-under-test.js'
import { aKnowledge, anEntry } from './entries.js'

describe('relatedCodes', () => {
  it('gives entries and decoded codes in the order of the facts, with what is known of each', () => {
    const related = ['ios-apps/0x87D13B63', '0x80070643', '0x87D1FFFF', '40000']
    const entry = anEntry('ios-apps/0x87D13B62', { related })
    const other = anEntry('ios-apps/0x87D13B63')
    const knowledge = aKnowledge([entry, other], [['1603', 'ERROR_INSTALL_FAILURE', 'win32']])
    assert.deepEqual(relatedCodes(entry, knowledge), [
      { code: '0x87D13B63', entry: other, address: 'entry:ios-apps/0x87D13B63' },
      { code: '0x80070643', name: 'ERROR_INSTALL_FAILURE', family: 'msi', address: 'code:0x80070643' },
      { code: '0x87D1FFFF', family: 'intune-mdm', address: 'code:0x87D1FFFF' },
      { code: '40000', address: 'code:40000' },
    ])
  })

  it('names every related code of the catalog that is no entry', () => {
    const { knowledge } = realCore()
    const nameless = knowledge.catalog.entries.flatMap((entry) =>
      relatedCodes(entry, knowledge)
        .filter(({ entry: other, name, family }) => other === undefined && name === undefined && family === undefined)
        .map(({ code }) => `${entry.id} → ${code}`),
    )
    assert.deepEqual(nameless, [])
  })
})
