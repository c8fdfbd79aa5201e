import assert from 'node:assert/strict'
import { CodeAnswers } from '../../src/resolve/code-answers.js'
import { aKnowledge, anEntry, idsOf } from './entries.js'

const KNOWLEDGE = aKnowledge(
  [
    anEntry('guides/old-updates', { codes: ['0x800705B4'], platform: 'any' }),
    anEntry('office-csp/1460'),
    anEntry('office-csp/1603'),
    anEntry('office-deployment/1603'),
    anEntry('windows-apps/0x80073CF0'),
    anEntry('windows-apps/0x80073CF3', { printedDecimal: '-2147009296' }),
    anEntry('update-agent/0x80CF0022', { symbol: 'OM_E_ALL_UPDATES_FAILED' }),
    anEntry('update-agent/0x80CF4019'),
    ...Array.from({ length: 8 }, (_, place) => anEntry(`family-${place}/0x87D1041C`)),
  ],
  [
    ['1460', 'ERROR_TIMEOUT', 'win32'],
    ['1603', 'ERROR_INSTALL_FAILURE', 'win32'],
    ['0x80240022', 'WU_E_ALL_UPDATES_FAILED', 'windows-update'],
    ['0x80CF0022', 'OM_E_ALL_UPDATES_FAILED', 'intune'],
  ],
)

describe('CodeAnswers', () => {
  const answers = new CodeAnswers(KNOWLEDGE)
  const written = (text: string): Parameters<CodeAnswers['toCode']>[1] => ({ written: text, text, places: new Set() })

  it('gives the only entry of a code', () => {
    const answer = answers.toCode('0x80CF0022')
    assert.ok(answer.kind === 'entry')
    assert.equal(answer.address, 'entry:update-agent/0x80CF0022')
    assert.deepEqual([answer.others, answer.matched, answer.number], [[], [], undefined])
  })

  it('tells of a small number what it is elsewhere too', () => {
    const entry = answers.toCode('1460')
    const choices = answers.toCode('1603')
    assert.ok(entry.kind === 'entry' && choices.kind === 'choices')
    assert.equal(entry.number?.address, 'number:1460')
    assert.equal(entry.number.decoded.names[0]?.name, 'ERROR_TIMEOUT')
    assert.equal(choices.number?.address, 'number:1603')
  })

  it('offers beside a guide the same condition in another numbering, and the number itself', () => {
    const answer = answers.toCode('0x800705B4')
    assert.ok(answer.kind === 'entry')
    assert.equal(answer.entry.id, 'guides/old-updates')
    assert.deepEqual(idsOf(answer.others), ['office-csp/1460'])
    assert.equal(answer.number?.address, 'number:0x800705B4')
  })

  it('offers the entry beside which Microsoft prints the decimal by mistake', () => {
    const answer = answers.toCode('0x80073CF0', written('-2147009296'))
    assert.ok(answer.kind === 'entry')
    assert.equal(answer.entry.id, 'windows-apps/0x80073CF0')
    assert.deepEqual(idsOf(answer.others), ['windows-apps/0x80073CF3'])
    const hex = answers.toCode('0x80073CF0', written('0x80073CF0'))
    assert.ok(hex.kind === 'entry' && hex.others.length === 0)
  })

  it('offers the entries that tell the condition of an unlisted code in another numbering', () => {
    assert.deepEqual(idsOf(answers.toNumber('0x80070643').siblings), ['office-csp/1603', 'office-deployment/1603'])
    assert.deepEqual(idsOf(answers.toNumber('0x80240022').siblings), ['update-agent/0x80CF0022'])
    assert.deepEqual(idsOf(answers.toNumber('0x87D10194').siblings), ['update-agent/0x80CF4019'])
    assert.deepEqual(idsOf(answers.toNumber('15600').siblings), [])
  })

  it('offers near codes only where nothing explains the number', () => {
    assert.deepEqual(answers.toNumber('0x80CF0023').near, ['0x80CF0022'])
    assert.deepEqual(answers.toNumber('0x80240022').near, [], 'it has a name and a sibling')
    assert.deepEqual(answers.toNumber('0x80070643').near, [], 'it wraps an error with a name')
    assert.deepEqual(answers.toNumber('0x12345678').near, [])
  })

  it('shows at most six readings', () => {
    const answer = answers.toCode('0x87D1041C')
    assert.ok(answer.kind === 'choices')
    assert.equal(answer.candidates.length, 6)
  })

  it('keeps the number of a listed code apart from its entries', () => {
    assert.equal(answers.toNumber('1603').address, 'number:1603')
    assert.equal(answers.toNumber('0x80070643').address, 'code:0x80070643')
  })

  it('puts the likely cause of several codes first, also into the address', () => {
    const codes = [
      { code: '0x80CF0022', count: 1 },
      { code: '0x80CF4019', count: 2 },
    ]
    const { address, rows, omitted, truncated } = answers.toCodes(codes, 3, true)
    assert.equal(address, 'codes:0x80CF4019*2,0x80CF0022+3')
    assert.deepEqual(
      rows.map(({ consequence }) => consequence),
      [false, true],
    )
    assert.deepEqual([omitted, truncated], [3, true])
  })
})
