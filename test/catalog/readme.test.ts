import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ACTORS, CONFIDENCES, PLATFORMS, RETRIES, SEVERITIES } from '../../src/catalog/entry.js'
import { readFacts } from '../../src/catalog/read-facts.js'
import { HEADINGS, readPage } from '../../src/catalog/read-page.js'

const README = readFileSync(new URL('../../../catalog/README.md', import.meta.url), 'utf8')

/** Gives the first example of a kind in the README. */
function example(language: string): string {
  const [, rest = ''] = README.split(`\n\`\`\`${language}\n`)
  return `${rest.split('\n```\n')[0] ?? ''}\n`
}

describe('catalog/README.md', () => {
  it('has an example of facts.yaml that is sound', () => {
    const { facts, findings } = readFacts('ios-apps/facts.yaml', example('yaml'))
    assert.deepEqual(findings, [])
    assert.deepEqual(Object.keys(facts?.entries ?? {}), ['0x87D13B62'])
  })

  it('has an example of a page that is sound, with every part but the rare one', () => {
    const { page, findings, places } = readPage('ios-apps/en/0x87D13B62.md', example('markdown'))
    assert.deepEqual(findings, [])
    assert.deepEqual(
      [...places.headings.keys()],
      HEADINGS.filter((heading) => heading !== 'Erratum'),
    )
    assert.equal(page.fix[2]?.commands.length, 1)
    assert.ok(page.saidAs.length >= 8)
  })

  it('names every key and every value', () => {
    const { findings } = readFacts('x', 'entries:\n  "1": {}\n')
    const keys = findings.flatMap(({ what }) => /(?<key>\S+) is missing$/.exec(what)?.groups?.['key'] ?? [])
    assert.ok(keys.includes('checked') && keys.includes('retry'))
    const optional = ['symbol', 'also', 'codes', 'related', 'confidence', 'erratum']
    const values = [...PLATFORMS, ...SEVERITIES, ...ACTORS, ...RETRIES, ...CONFIDENCES]
    for (const word of [...keys, ...optional, ...values]) assert.ok(README.includes(`\`${word}\``), word)
    for (const heading of HEADINGS) assert.ok(README.includes(`\`## ${heading}\``), heading)
  })

  it('has the chapters that findings send people to', () => {
    assert.match(README, /^## The keys of facts\.yaml$/m)
    assert.match(README, /^## A page$/m)
  })
})
