import assert from 'node:assert/strict'
import { packPages, withPackedPages } from '../../src/catalog/packed-pages.js'
import { anEntry } from '../resolve/entries.js'

const PAGE = { title: 'Télécharger 漢', description: 'x', causes: ['y'], fix: [], saidAs: [] }
const ENTRIES = [
  anEntry('a-apps/0x80073CF0', { pages: { nl: PAGE } }),
  anEntry('a-apps/0x80073CF1', { pages: {} }),
  anEntry('a-apps/0x80073CF2', { pages: { en: PAGE, sv: { ...PAGE, title: 'Hämta' } } }),
]

describe('packed pages', () => {
  const { facts, pages } = packPages(ENTRIES)

  it('are the pages of the same entries again, missing ones missing', () => {
    assert.deepEqual(withPackedPages(facts, pages), ENTRIES)
  })

  it('are parsed once', () => {
    const [, , entry] = withPackedPages(facts, pages)
    assert.equal(entry?.pages.sv?.title, 'Hämta')
    assert.equal(entry.pages.sv, entry.pages.sv)
  })

  it('lie in place: no text of a page is among the facts', () => {
    assert.doesNotMatch(JSON.stringify(facts), /Hämta/)
    assert.match(Buffer.from(pages.text).toString(), /Hämta/)
  })
})
