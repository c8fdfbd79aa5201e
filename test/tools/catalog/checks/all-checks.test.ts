import assert from 'node:assert/strict'
import { CHECKS, runChecks } from '../../../../tools/catalog/checks/all-checks.js'
import { brief, checkedCatalog, findingsOf, TemporaryCatalogs } from '../small-catalog.js'
import { changed } from '../sound-catalog.js'
import { MISTAKES_IN_FACTS } from './mistakes-in-facts.js'
import { MISTAKES_IN_PAGES } from './mistakes-in-pages.js'

/** A mistake for every check that looks at one page or one entry. */
const MISTAKES = [...MISTAKES_IN_FACTS, ...MISTAKES_IN_PAGES]
/** Checks that have a test file of their own. */
const ELSEWHERE = ['lexicon', 'symptom search', 'test corpus', 'entry of the catalog']

describe('checks of the catalog', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  it('find nothing in a sound catalog', () => {
    const results = runChecks(checkedCatalog(catalogs.write()), ['mistake', 'unfinished'])
    assert.deepEqual(
      results.flatMap(({ findings }) => findings.map(brief)),
      [],
    )
  })

  for (const { check, name, files, finding } of MISTAKES) {
    it(`${check}: ${name}`, () => {
      const found = findingsOf(check, checkedCatalog(catalogs.write(files)))
      assert.ok(
        found.some((one) => brief(one).startsWith(finding)),
        `expected ${finding}\nfound ${found.map(brief).join('\n')}`,
      )
      assert.ok(found.every(({ why, fix }) => why !== '' && fix !== ''))
    })
  }

  it('have a test each', () => {
    const tested = new Set([...MISTAKES.map(({ check }) => check), ...ELSEWHERE])
    assert.deepEqual(
      CHECKS.map(({ name }) => name).filter((name) => !tested.has(name)),
      [],
    )
  })

  it('tell of everything at once, though the facts cannot be read', () => {
    const facts = changed('update-agent/facts.yaml', 'retry: admin', 'retry: soon')
    const page = changed('update-agent/en/0x80CF4020.md', '## Causes', '## Reasons')
    const results = runChecks(checkedCatalog(catalogs.write({ ...facts, ...page })), ['mistake', 'unfinished'])
    assert.deepEqual(
      results.flatMap(({ findings }) => findings.map(brief)),
      [
        'update-agent/facts.yaml:17 entries › 0x80CF6008 › retry is none of: next-sync, user, admin, none',
        'update-agent/en/0x80CF4020.md:5 unknown heading "Reasons"',
      ],
    )
  })
})
