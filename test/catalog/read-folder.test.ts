import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readCatalogFolder } from '../../src/catalog/read-folder.js'
import { readExtraCatalog } from '../../src/catalog/extra.js'

const FACTS = `family: a-b
platform: any
sources:
  s: https://learn.microsoft.com/x
  t: https://learn.microsoft.com/y
checked: 2026-11-21
entries:
  guide:
    severity: info
    actor: both
    retry: none
    sources: [t, s]
    platform: windows
    erratum: {printed-decimal: "-5"}
`
const PAGE = '# T\n\nD.\n'

describe('readCatalogFolder', () => {
  const folders: string[] = []
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

  function folderOf(files: Readonly<Record<string, string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'catalog-folder-'))
    folders.push(root)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return root
  }

  function problems(files: Readonly<Record<string, string>>): string[] {
    return readCatalogFolder(folderOf(files)).findings.map(({ file, line, what }) => `${file}:${line} ${what}`)
  }

  it('joins facts and pages: own platform, addresses of sources, English first', () => {
    const files = {
      'a-b/facts.yaml': FACTS,
      'a-b/nl/guide.md': '# N\n\nD.\n',
      'a-b/en/guide.md': PAGE,
      'README.md': 'x',
    }
    const { entries, findings, factsAt } = readCatalogFolder(folderOf(files))
    assert.deepEqual(findings, [])
    const [entry] = entries
    assert.ok(entry)
    assert.equal(entry.id, 'a-b/guide')
    assert.equal(entry.platform, 'windows')
    assert.deepEqual(entry.sources, ['https://learn.microsoft.com/y', 'https://learn.microsoft.com/x'])
    assert.equal(entry.printedDecimal, '-5')
    assert.deepEqual(Object.keys(entry.pages), ['en', 'nl'])
    assert.deepEqual(factsAt(entry, 'retry'), { file: 'a-b/facts.yaml', line: 11 })
  })

  it('reads files as editors leave them: byte order mark, other line ends', () => {
    const files = { 'a-b/facts.yaml': FACTS, 'a-b/en/guide.md': `\uFEFF${PAGE.replaceAll('\n', '\r\n')}` }
    const { entries, pages } = readCatalogFolder(folderOf(files))
    assert.equal(entries[0]?.pages.en?.title, 'T')
    assert.equal(pages[0]?.source, PAGE)
  })

  it('follows links, as a mounted configuration has them', () => {
    const real = folderOf({ 'a-b/facts.yaml': FACTS, 'a-b/en/guide.md': PAGE })
    const mounted = folderOf({ 'x.txt': '' })
    symlinkSync(join(real, 'a-b'), join(mounted, 'a-b'))
    assert.equal(readCatalogFolder(mounted).entries.length, 1)
  })

  it('names files that nobody would ever read', () => {
    const sound = { 'a-b/facts.yaml': FACTS, 'a-b/en/guide.md': PAGE, 'a-b/.DS_Store': '', 'names/x.csv': '' }
    assert.deepEqual(problems(sound), [])
    assert.deepEqual(problems({ ...sound, 'a-b/de/guide.md': PAGE }), ['a-b/de/guide.md:1 a-b/de/guide.md is not read'])
    assert.deepEqual(problems({ ...sound, 'a-b/en/guide.txt': PAGE }), [
      'a-b/en/guide.txt:1 a-b/en/guide.txt is not read',
    ])
    assert.deepEqual(problems({ ...sound, 'a-b/guide.md': PAGE }), ['a-b/guide.md:1 a-b/guide.md is not read'])
    assert.deepEqual(problems({ ...sound, 'facts.yml': FACTS }), ['facts.yml:1 facts.yml is not read'])
  })

  it('names a family that is called otherwise, a source that is not declared, an entry without a page', () => {
    const page = { 'a-b/en/guide.md': PAGE }
    assert.deepEqual(problems({ ...page, 'a-b/facts.yaml': FACTS.replace('family: a-b', 'family: b-a') }), [
      'a-b/facts.yaml:1 the family is called b-a, and its folder a-b',
    ])
    assert.deepEqual(problems({ ...page, 'a-b/facts.yaml': FACTS.replace('[t, s]', '[t, u]') }), [
      'a-b/facts.yaml:12 guide names the source u, which is not declared',
    ])
    assert.deepEqual(problems({ 'a-b/facts.yaml': FACTS }), ['a-b/facts.yaml:8 a-b/guide has no page in any language'])
  })

  it('gives an organization its entries and notes, and names pages that belong to nothing', () => {
    const { entries } = readCatalogFolder(folderOf({ 'a-b/facts.yaml': FACTS, 'a-b/en/guide.md': PAGE }))
    const own = FACTS.replace('family: a-b', 'family: own')
    const files = { 'own/facts.yaml': own, 'own/sv/guide.md': PAGE, 'a-b/nl/guide.md': PAGE, 'a-b/en/none.md': PAGE }
    const extra = readExtraCatalog(folderOf(files), entries)
    assert.deepEqual(
      extra.entries.map(({ id }) => id),
      ['own/guide'],
    )
    assert.equal(extra.notes.get('a-b/guide')?.nl?.title, 'T')
    assert.deepEqual(
      extra.findings.map(({ file, what }) => `${file} ${what}`),
      ['a-b/en/none.md there is no entry a-b/none'],
    )
  })
})
