import assert from 'node:assert/strict'
import { readFacts } from '../../src/catalog/read-facts.js'

const SOUND = `family: ios-apps
platform: ios
sources:
  app-install: https://learn.microsoft.com/intune
checked: 2026-11-21
entries:
  "0x87D13B62":
    severity: warning
    actor: user
    retry: user
    sources: [app-install]
    related:
      - ios-apps/0x87D13B63
      - "1602"
  1603:
    severity: error
    actor: admin
    retry: none
    sources: [app-install]
`

/** Gives the findings of the sound facts with a part replaced, as `line what`. */
function problems(part: string, by: string): string[] {
  assert.ok(SOUND.includes(part))
  return readFacts('ios-apps/facts.yaml', SOUND.replace(part, by)).findings.map(({ line, what }) => `${line} ${what}`)
}

describe('readFacts', () => {
  it('reads every value as text: a code does not become a number', () => {
    const { facts, findings } = readFacts('ios-apps/facts.yaml', SOUND)
    assert.deepEqual(findings, [])
    assert.deepEqual(Object.keys(facts?.entries ?? {}).sort(), ['0x87D13B62', '1603'])
    assert.deepEqual(facts?.entries['0x87D13B62']?.related, ['ios-apps/0x87D13B63', '1602'])
    assert.deepEqual(facts?.entries['1603']?.also, [])
  })

  it('knows the line of a key, of an item in a list, and of what is nearest', () => {
    const { lineOf } = readFacts('ios-apps/facts.yaml', SOUND)
    assert.equal(lineOf(['entries', '0x87D13B62', 'related']), 12)
    assert.equal(lineOf(['entries', '0x87D13B62', 'related', 1]), 14)
    assert.equal(lineOf(['entries', '1603', 'erratum']), 15)
    assert.equal(lineOf(['entries', '0x87D13B62', 'sources', 0]), 11)
    assert.equal(lineOf([]), 1)
  })

  it('has a closed schema, and says so at the line', () => {
    assert.deepEqual(problems('severity: warning', 'severty: warning'), [
      '7 entries › 0x87D13B62 › severity is missing',
      '8 entries › 0x87D13B62 › severty is no key of facts.yaml',
    ])
    assert.deepEqual(problems('severity: warning', 'severity: bad'), [
      '8 entries › 0x87D13B62 › severity is none of: success, info, warning, error',
    ])
    assert.deepEqual(problems('sources: [app-install]', 'sources: app-install'), [
      '11 entries › 0x87D13B62 › sources is no list such as [app-install, appx]',
    ])
    assert.deepEqual(problems('checked: 2026-11-21', 'checked: 2026-13-41'), [
      '5 checked is no date such as 2026-11-21',
    ])
    assert.deepEqual(problems('checked: 2026-11-21\n', ''), ['1 checked is missing'])
    assert.deepEqual(problems('family: ios-apps', 'family: iOS apps'), [
      '1 family is not written as lower-case words joined by hyphens',
    ])
  })

  it('tells in which line the YAML breaks, and of keys that stand twice', () => {
    assert.deepEqual(problems('actor: user', 'actor: [user').length > 0, true)
    assert.deepEqual(problems('  1603:', '  "0x87D13B62":'), ['15 Map keys must be unique at line 15, column 3:'])
  })

  it('never throws', () => {
    for (const text of ['', '- a', 'just words', 'entries:\n', ': :', '\u0000'])
      assert.ok(readFacts('x', text).findings.length > 0, JSON.stringify(text))
  })
})
