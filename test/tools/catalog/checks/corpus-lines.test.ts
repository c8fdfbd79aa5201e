import assert from 'node:assert/strict'
import { brief, checkedCatalog, findingsOf, TemporaryCatalogs } from '../small-catalog.js'

const EN = 'update-agent/en/0x80CF4020.md'

function corpus(...texts: string[]): string {
  return texts.map((text, index) => `${JSON.stringify({ id: `q${index}`, text })}\n`).join('')
}

describe('messages of the test corpus in pages', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  function found(...texts: string[]): string[] {
    const folder = catalogs.writeOnly({ 'symptoms.jsonl': corpus(...texts), 'README.txt': 'not read' })
    return findingsOf('test corpus', checkedCatalog(catalogs.write(), folder)).map(brief)
  }

  it('are told of, whatever their case, accents and punctuation', () => {
    assert.deepEqual(found('Our PROXY is too old... for what the agent wants?!'), [
      `${EN}:19 this text holds a message of test/corpus`,
    ])
  })

  it('are found inside a longer sentence, at the borders of words', () => {
    assert.deepEqual(found('cannot do what the agent'), [`${EN}:3 this text holds a message of test/corpus`])
    assert.deepEqual(found('cannot do what the age'), [])
  })

  it('may share a few words with a page', () => {
    assert.deepEqual(found('the agent', 'the next cycle', '0x80CF4020', ''), [])
  })

  it('are not looked for without a corpus', () => {
    assert.deepEqual(findingsOf('test corpus', checkedCatalog(catalogs.write())), [])
  })
})
