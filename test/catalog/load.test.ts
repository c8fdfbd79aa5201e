import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_LEXICON } from '../../src/catalog/lexicon.js'
import { readExtraCatalog } from '../../src/catalog/extra.js'
import { knowledgeOf, readCompiledCatalog, type CompiledCatalog } from '../../src/catalog/load.js'
import { pack } from '../../src/catalog/packing.js'
import { COMPILED_CATALOG } from '../../src/knowledge.js'
import { anEntry, idsOf } from '../resolve/entries.js'
import { brief, TemporaryCatalogs } from '../tools/catalog/small-catalog.js'

const COMPILED: CompiledCatalog = {
  format: 4,
  entries: [anEntry('windows-apps/0x80073CF0', { symbol: 'ERROR_INSTALL_OPEN_PACKAGE_FAILED' })],
  names: [
    ['15600', 'ERROR_INSTALL_OPEN_PACKAGE_FAILED', 'win32'],
    ['0x80073CF0', 'ANOTHER_NAME', 'intune'],
  ],
  lexicon: EMPTY_LEXICON,
}

describe('knowledgeOf', () => {
  it('leads the name of an entry to the entry, although a header gives it to another number', () => {
    const { names } = knowledgeOf(COMPILED)
    assert.equal(names.codeOf('ERROR_INSTALL_OPEN_PACKAGE_FAILED'), '0x80073CF0')
    assert.equal(names.namesOf('0x80073CF0')[0]?.name, 'ERROR_INSTALL_OPEN_PACKAGE_FAILED')
    assert.equal(names.namesOf('15600')[0]?.name, 'ERROR_INSTALL_OPEN_PACKAGE_FAILED')
  })

  it('knows what the organization adds: entries, names and notes', () => {
    const own = anEntry('own-apps/0xA0010001', { symbol: 'OWN_E_TILL' })
    const note = { title: 'Note', description: 'Call 1234', causes: [], fix: [], saidAs: [] }
    const { catalog, names } = knowledgeOf(COMPILED, {
      entries: [own],
      notes: new Map([['windows-apps/0x80073CF0', { en: note }]]),
      findings: [],
    })
    assert.deepEqual(idsOf(catalog.entries), ['windows-apps/0x80073CF0', 'own-apps/0xA0010001'])
    assert.equal(names.codeOf('own_e_till'), '0xA0010001')
    assert.equal(catalog.byId('windows-apps/0x80073CF0')?.notes?.en?.description, 'Call 1234')
  })
})

describe('readCompiledCatalog', () => {
  it('reads what the build writes', () => {
    const { format, entries, names, lexicon } = readCompiledCatalog(COMPILED_CATALOG)
    assert.equal(format, 4)
    assert.ok(entries.length >= 286)
    assert.ok(names.length >= 8_000)
    assert.ok('platform-ios' in lexicon.concepts)
  })

  it('throws when the file is missing', () => {
    assert.throws(() => readCompiledCatalog(new URL('no-such-catalog.bin', COMPILED_CATALOG)), { code: 'ENOENT' })
  })
})

describe('a compiled catalog of another version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  after(() => rmSync(folder, { recursive: true }))

  it('is refused', () => {
    const file = join(folder, 'catalog.bin')
    writeFileSync(file, pack({ ...COMPILED, format: 1 }))
    assert.throws(() => readCompiledCatalog(file), { name: 'SyntaxError', message: /another version/ })
  })
})

describe('readExtraCatalog', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  const PAGE = '# Call the service desk\n\nThis PC belongs to a till.\n\n## Fix\n\n1. Call 1234.\n'

  it('takes a page without facts for a note on an entry that exists', () => {
    const root = catalogs.writeOnly({ 'windows-apps/en/0x80073CF0.md': PAGE })
    const { entries, notes, findings } = readExtraCatalog(root, COMPILED.entries)
    assert.deepEqual([entries, findings], [[], []])
    assert.equal(notes.get('windows-apps/0x80073CF0')?.en?.title, 'Call the service desk')
  })

  it('tells of a page that belongs to no entry', () => {
    const root = catalogs.writeOnly({ 'windows-apps/en/0x80073CFF.md': PAGE })
    assert.deepEqual(readExtraCatalog(root, COMPILED.entries).findings.map(brief), [
      'windows-apps/en/0x80073CFF.md:1 there is no entry windows-apps/0x80073CFF',
    ])
  })

  it('tells of facts for an entry that exists: an organization adds, it does not replace', () => {
    const facts = `family: windows-apps
platform: windows
sources:
  own: https://intranet.example.com/
checked: 2026-11-21
entries:
  "0x80073CF0":
    severity: error
    actor: admin
    retry: admin
    sources: [own]
`
    const root = catalogs.writeOnly({ 'windows-apps/facts.yaml': facts, 'windows-apps/en/0x80073CF0.md': PAGE })
    assert.deepEqual(readExtraCatalog(root, COMPILED.entries).findings.map(brief), [
      'windows-apps/facts.yaml:1 windows-apps/0x80073CF0 exists already',
    ])
  })
})
