import assert from 'node:assert/strict'
import { runChecks } from '../../../tools/catalog/checks/all-checks.js'
import { mendCatalog } from '../../../tools/catalog/mend-catalog.js'
import { mendPage } from '../../../tools/catalog/mend-page.js'
import { stampOf } from '../../../tools/catalog/stamp.js'
import { checkedCatalog, readFrom, TemporaryCatalogs } from './small-catalog.js'
import { changed, SOUND } from './sound-catalog.js'

const EN = 'update-agent/en/0x80CF4020.md'
const NL = 'update-agent/nl/0x80CF4020.md'
const STAMPS = { write: true, accept: false }
const UNSTAMPED = { [NL]: SOUND[NL]?.replace(/^.*\n\n/, '') }

describe('lint --fix', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  it('leaves a sound catalog alone', () => {
    assert.deepEqual(mendCatalog({ root: catalogs.write(), scopes: [] }, STAMPS), [])
  })

  it('writes the stamp of a translation that has none, as the first line', () => {
    const root = catalogs.write(UNSTAMPED)
    assert.deepEqual(mendCatalog({ root, scopes: [] }, STAMPS), [NL])
    assert.equal(readFrom(root, NL), SOUND[NL])
  })

  it('keeps a stale stamp, unless somebody has compared the pages', () => {
    const root = catalogs.write(changed(EN, 'Wait for the next cycle.', 'Wait for a day.'))
    assert.deepEqual(mendCatalog({ root, scopes: [] }, STAMPS), [])
    assert.deepEqual(mendCatalog({ root, scopes: [NL] }, { write: true, accept: true }), [NL])
    assert.ok(readFrom(root, NL).startsWith(`<!-- translates en@${stampOf(readFrom(root, EN))} -->\n\n# De server`))
    assert.equal(readFrom(root, 'update-agent/fr/0x80CF4020.md'), SOUND['update-agent/fr/0x80CF4020.md'])
  })

  it('keeps a stamp that cannot be read: it may hide that the translation is stale', () => {
    const root = catalogs.write({ [NL]: SOUND[NL]?.replace(/en@\w+/, 'en@?') })
    assert.deepEqual(mendCatalog({ root, scopes: [] }, STAMPS), [])
  })

  it('writes no stamps into an organization’s folder', () => {
    const root = catalogs.write(UNSTAMPED)
    assert.deepEqual(mendCatalog({ root, scopes: [] }, { write: false, accept: false }), [])
  })

  it('mends only what it is pointed at', () => {
    const root = catalogs.write({ ...UNSTAMPED, ...changed(EN, 'next cycle.', 'next cycle. ') })
    assert.deepEqual(mendCatalog({ root, scopes: ['update-agent/en'] }, STAMPS), [EN])
  })

  it('keeps the line ends that an editor wrote', () => {
    const root = catalogs.write({ [EN]: SOUND[EN]?.replace('next cycle.', 'next cycle. ').replaceAll('\n', '\r\n') })
    assert.deepEqual(mendCatalog({ root, scopes: [] }, STAMPS), [EN])
    assert.equal(readFrom(root, EN), SOUND[EN]?.replaceAll('\n', '\r\n'))
  })

  it('mends everything that the lint says it mends', () => {
    const untidy = SOUND[EN]?.replace('2. Find', '7. Find').replace(
      '- our proxy',
      '- Our proxy is too old, for what the agent wants\n- our proxy',
    )
    const facts = `${SOUND['update-agent/facts.yaml']}   \n\n`
    const root = catalogs.write({ ...UNSTAMPED, [EN]: `${untidy}\n\n`, 'update-agent/facts.yaml': facts })
    mendCatalog({ root, scopes: [] }, STAMPS)
    const found = runChecks(checkedCatalog(root), ['mistake', 'unfinished'])
    assert.deepEqual(
      found.flatMap(({ findings }) => findings),
      [],
    )
    assert.equal(readFrom(root, 'update-agent/facts.yaml'), SOUND['update-agent/facts.yaml'])
  })
})

describe('mendPage', () => {
  it('numbers steps anew and leaves the commands below them', () => {
    const page = '# T\n\nD.\n\n## Fix\n\n3. Open.\n   ```\n   1. not a step\n   ```\n3. Close.\n'
    assert.equal(mendPage(page), page.replace('3. Open', '1. Open').replace('3. Close', '2. Close'))
  })

  it('removes a line that stands twice with all its lines', () => {
    const page = '# T\n\nD.\n\n## Said as\n\n- one\n- two words\n- Two\n  words!\n- three\n'
    assert.equal(mendPage(page), page.replace('- Two\n  words!\n', ''))
  })

  it('changes nothing a second time', () => {
    const page = '# T  \n\nD.\n\n## Fix\n\n2. Open.\n\n## Said as\n\n- one\n- One'
    assert.equal(mendPage(mendPage(page)), mendPage(page))
  })
})
