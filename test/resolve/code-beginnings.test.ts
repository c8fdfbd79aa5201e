import assert from 'node:assert/strict'
import { CodeBeginnings } from '../../src/resolve/code-beginnings.js'
import { aKnowledge, anEntry } from './entries.js'

const KNOWLEDGE = aKnowledge(
  [
    anEntry('ios-apps/0x87D13B63'),
    anEntry('ios-apps/0x87D13B62', { symbol: 'UserRejected' }),
    anEntry('ios-apps/0x87D1041C'),
    anEntry('windows-apps/0x87D1041C'),
    anEntry('office-deployment/1603', { symbol: 'ERROR_INSTALL_FAILURE', also: ['30088-1008'] }),
    anEntry('guides/old-updates', { codes: ['0x800705B4'] }),
  ],
  [
    ['0x80240022', 'WU_E_ALL_UPDATES_FAILED', 'windows-update'],
    ['0x80240017', 'WU_E_NOT_APPLICABLE', 'windows-update'],
    ['0x87D1041C', 'NOT_DETECTED', 'own'],
    ['1618', 'ERROR_INSTALL_ALREADY_RUNNING', 'win32'],
  ],
)

describe('CodeBeginnings', () => {
  const beginnings = new CodeBeginnings(KNOWLEDGE)
  const found = (beginning: string, most = 100): string =>
    beginnings
      .beginningWith(beginning, most)
      .map((one) => ('entry' in one ? one.entry.id : one.code))
      .join(' ')

  const FOUND: Readonly<Record<string, string>> = {
    '0x87D13B': 'ios-apps/0x87D13B62 ios-apps/0x87D13B63',
    // Several readings of a code stay in the order of the catalog.
    '0x87D1': 'ios-apps/0x87D1041C windows-apps/0x87D1041C ios-apps/0x87D13B62 ios-apps/0x87D13B63',
    '0x8024': '0x80240017 0x80240022',
    '0x8007': 'guides/old-updates',
    '-20163309': 'ios-apps/0x87D13B63 ios-apps/0x87D13B62',
    '30088': 'office-deployment/1603',
    '160': 'office-deployment/1603',
    USERRE: 'ios-apps/0x87D13B62',
    ERROR_INSTALL_: 'office-deployment/1603 1618',
    WU_E_: '0x80240022 0x80240017',
    '0x9': '',
    ZZZ: '',
  }
  for (const [beginning, all] of Object.entries(FOUND))
    it(`${beginning} → ${all || 'nothing'}`, () => assert.equal(found(beginning), all))

  it('stops at the bound', () => {
    assert.equal(found('0x87D1', 2), 'ios-apps/0x87D1041C windows-apps/0x87D1041C')
    assert.equal(found('ERROR_INSTALL_', 1), 'office-deployment/1603')
  })

  it('looks at no more than it gives, in a hundred thousand entries', () => {
    const many = Array.from({ length: 100_000 }, (_, place) => anEntry(`own/0x${(0x8000_0000 + place).toString(16)}`))
    const large = new CodeBeginnings(aKnowledge(many))
    const started = performance.now()
    for (let round = 0; round < 1_000; round += 1) large.beginningWith('0x8001', 25)
    // A scan of all spellings would take seconds.
    assert.ok(performance.now() - started < 500)
  })
})
