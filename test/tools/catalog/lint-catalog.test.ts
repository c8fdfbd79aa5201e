import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintCatalog, type LintRequest } from '../../../tools/catalog/lint-catalog.js'
import { isInScope, targetOf } from '../../../tools/catalog/lint-target.js'
import { TemporaryCatalogs } from './small-catalog.js'
import { changed, SOUND, type Files } from './sound-catalog.js'

const EN = 'update-agent/en/0x80CF4020.md'
const NL = 'update-agent/nl/0x80CF4020.md'
const LINT = fileURLToPath(new URL('../../../tools/catalog/lint.js', import.meta.url))

const OWN_FACTS = `family: contoso-apps
platform: windows
sources:
  wiki: https://wiki.contoso.example/errors
checked: 2026-11-21
entries:
  "0x8ABC0001":
    severity: error
    actor: admin
    retry: admin
    sources: [wiki]
    related: [update-agent/0x80CF4020]
`
const OWN_PAGE = '# Our own app stops\n\nIt does.\n\n## Fix\n\n1. Call us.\n\n## Said as\n\n- contoso app stops\n'
const NOTE = '# Our proxy\n\nOur proxy is being replaced in March.\n'

describe('catalog:lint', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  function lint(root: string, request: Partial<LintRequest> = {}): { failures: number; lines: string[] } {
    const lines: string[] = []
    const flags = { extra: false, fix: false, accept: false }
    const target = { root, scopes: [] }
    const corpus = join(root, 'no-corpus')
    const failures = lintCatalog({ ...flags, target, catalog: root, corpus, ...request }, (line) => lines.push(line))
    return { failures, lines }
  }

  it('ends with the counts when nothing is to be mended', () => {
    assert.deepEqual(lint(catalogs.write()), { failures: 0, lines: ['2 entries, 8 pages: nothing to mend'] })
  })

  it('tells of all findings by file and line, and counts them by check', () => {
    const files = { ...changed(EN, '1. Wait', '1. You wait'), ...changed(NL, '2. Zoek', '3. Zoek') }
    const { failures, lines } = lint(catalogs.write(files))
    const [english = '', ...rest] = lines
    assert.match(english, /update-agent\/en\/0x80CF4020\.md:11: the step begins with "You"\n {2}why: .+\n {2}fix: .+/)
    assert.match(rest.at(-1) ?? '', /^2 entries, 8 pages: 5 findings in 4 files \(steps 2, stamp 3\)$/)
    assert.equal(failures, 5)
  })

  it('tells only of the part that it is pointed at', () => {
    const root = catalogs.write(changed(EN, '1. Wait', '1. You wait'))
    assert.equal(lint(root, { target: { root, scopes: ['update-agent/fr'] } }).failures, 1)
    assert.equal(lint(root, { target: { root, scopes: ['update-agent/fr/0x80CF6008.md'] } }).failures, 0)
  })

  it('mends first, and tells what is left', () => {
    const root = catalogs.write(changed(NL, '2. Zoek', '3. Zoek'))
    const { failures, lines } = lint(root, { fix: true })
    assert.equal(failures, 0)
    assert.match(lines[0] ?? '', /^mended .*update-agent\/nl\/0x80CF4020\.md$/)
  })

  it('accepts an organization’s folder with entries in one language, and notes', () => {
    const own = { 'contoso-apps/facts.yaml': OWN_FACTS, 'contoso-apps/en/0x8ABC0001.md': OWN_PAGE }
    const { failures, lines } = lintOwn({ ...own, 'update-agent/en/0x80CF4020.md': NOTE })
    assert.equal(failures, 0, lines.join('\n'))
  })

  it('tells an organization of a note for no entry, and of an entry that the catalog has', () => {
    const { failures, lines } = lintOwn({
      'update-agent/en/0x80CF9999.md': NOTE,
      'update-agent/facts.yaml': SOUND['update-agent/facts.yaml'],
      'update-agent/en/0x80CF4020.md': SOUND[EN],
    })
    assert.ok(lines.some((line) => line.includes('there is no entry update-agent/0x80CF9999')))
    assert.ok(lines.some((line) => line.includes('update-agent/0x80CF4020 is an entry of the catalog')))
    assert.ok(failures > 1)
  })

  function lintOwn(files: Files): { failures: number; lines: string[] } {
    return lint(catalogs.writeOnly(files), { extra: true, catalog: catalogs.write() })
  }

  it('exits with 0, 1 or 2', () => {
    const sound = catalogs.write()
    const run = (...args: string[]): number | null => spawnSync(process.execPath, [LINT, ...args]).status
    assert.equal(run(join(sound, 'update-agent')), 0)
    assert.equal(run(catalogs.write({ [NL]: undefined })), 1)
    assert.equal(run(join(sound, 'nowhere')), 2)
    assert.equal(run('--accept'), 2)
  })
})

describe('what the lint looks at', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  it('is the catalog around a path', () => {
    const root = catalogs.write()
    assert.deepEqual(targetOf([root]), { root, scopes: [] })
    assert.deepEqual(targetOf([join(root, 'update-agent')]), { root, scopes: ['update-agent'] })
    assert.deepEqual(targetOf([join(root, EN)]), { root, scopes: [EN] })
  })

  it('is one catalog', () => {
    assert.throws(() => targetOf([catalogs.write(), catalogs.write()]), /lie in two catalogs/)
    assert.throws(() => targetOf([catalogs.writeOnly({ 'a/b.md': '' })]), /holds no catalog/)
  })

  it('is not a neighbor whose name begins alike', () => {
    assert.equal(isInScope('office-csp-2/facts.yaml', { root: '', scopes: ['office-csp'] }), false)
    assert.equal(isInScope('office-csp/facts.yaml', { root: '', scopes: ['office-csp'] }), true)
  })
})
