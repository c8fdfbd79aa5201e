import assert from 'node:assert/strict'
import { checkedCatalog, findingsOf, TemporaryCatalogs } from '../small-catalog.js'
import { changed } from '../sound-catalog.js'

const FACTS = 'update-agent/facts.yaml'
const BITS = 'update-agent/en/0x80CF6008.md'
const LOST = changed(BITS, '- bits is dead and nothing is fetched', '- zyzzyva quokka')

describe('symptom search of Said as', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  it('accepts a line that leads to its own entry', () => {
    assert.deepEqual(findingsOf('symptom search', checkedCatalog(catalogs.write())), [])
  })

  it('tells of a line that the search does not find, with its place', () => {
    const catalog = checkedCatalog(catalogs.write(LOST))
    const emptied = { ...catalog, knowledge: checkedCatalog(catalogs.write()).knowledge }
    const [finding] = findingsOf('symptom search', emptied)
    assert.equal(finding?.file, BITS)
    assert.equal(finding.line, 16)
    assert.equal(finding.what, '"zyzzyva quokka" leads to nothing')
  })

  it('accepts a line that leads to an entry which the entry names as related', () => {
    const line = 'our proxy is too old for what the agent wants'
    const page = changed(BITS, 'bits is dead and nothing is fetched', line)
    const related = changed(FACTS, '    retry: admin\n', '    retry: admin\n    related: [update-agent/0x80CF4020]\n')
    assert.deepEqual(findingsOf('symptom search', checkedCatalog(catalogs.write({ ...page, ...related }))), [])
  })
})
