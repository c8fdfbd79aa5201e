import assert from 'node:assert/strict'
import { readCatalogFolder } from '../../../src/catalog/read-folder.js'
import { describeStatus, statusOf } from '../../../tools/catalog/status-of.js'
import { TemporaryCatalogs } from './small-catalog.js'
import { changed, SOUND } from './sound-catalog.js'

const NL = 'update-agent/nl/0x80CF4020.md'
const SV = 'update-agent/sv/0x80CF6008.md'

describe('catalog:status', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  it('counts entries and pages, and finds nothing missing or stale in a sound catalog', () => {
    const status = statusOf(readCatalogFolder(catalogs.write()))
    assert.deepEqual(status, {
      families: [{ family: 'update-agent', entries: 2, pages: { en: 2, nl: 2, fr: 2, sv: 2 } }],
      missing: [],
      stale: [],
      unstamped: [],
    })
    assert.match(describeStatus(status).join('\n'), /^all +2 +2 +2 +2 +2$/m)
  })

  it('names what is missing, stale or without a stamp', () => {
    const files = {
      ...changed('update-agent/en/0x80CF6008.md', 'Start the service again.', 'Restart the service.'),
      [NL]: undefined,
      [SV]: SOUND[SV]?.replace(/^.*\n\n/, ''),
    }
    const { missing, stale, unstamped } = statusOf(readCatalogFolder(catalogs.write(files)))
    assert.deepEqual(missing, [NL])
    assert.deepEqual(stale, ['update-agent/nl/0x80CF6008.md', 'update-agent/fr/0x80CF6008.md'])
    assert.deepEqual(unstamped, [SV])
  })
})
