import assert from 'node:assert/strict'
import { triageShown, triageView, triageWords } from '../../src/present/triage-view.js'
import { askFor, open } from '../resolve/asking.js'
import { aView } from './samples.js'

interface TriageCard {
  readonly title: string
  readonly rows: readonly { sign: string; style: string; title: string; text: string; action: { title: string } }[]
  readonly remarks: readonly string[]
}

function viewOf(address: string): TriageCard {
  return triageView(open('triage', address), aView()) as TriageCard
}

describe('triageView', () => {
  it('says how bad each code is by sign, word and color', () => {
    const { rows } = viewOf('codes:0x87D13B94,0x87D13B62,0x00CF0001')
    assert.deepEqual(
      rows.map(({ sign, style, text }) => [sign, style, text.split(' · ')[0]]),
      [
        ['✕', 'attention', 'Error'],
        ['⚠', 'warning', 'Warning'],
        ['✓', 'good', 'Success'],
      ],
    )
  })

  it('takes the worst of several meanings, and lets choose', () => {
    const [row] = viewOf('codes:0x8000FFFF,0x00CF0001').rows
    assert.deepEqual([row?.sign, row?.title], ['✕', '0x8000FFFF · several meanings'])
  })

  it('shows a code that the catalog lacks by its name', () => {
    const [row] = viewOf('codes:0x80240022').rows
    assert.deepEqual(
      [row?.title, row?.text],
      ['0x80240022 · WU\\_E\\_ALL\\_UPDATES\\_FAILED', 'Error · Not in our catalog'],
    )
  })

  it('never shows a success that the catalog lacks as an error', () => {
    const [row] = viewOf('codes:3010').rows
    assert.deepEqual([row?.sign, row?.style, row?.text], ['✓', 'good', 'Success · Not in our catalog'])
  })

  it('counts how often a code was named, also for a screen reader', () => {
    const [row] = viewOf('codes:0x87D13B94*3').rows
    assert.match(row?.text ?? '', / · \*\*3×\*\*$/)
    assert.match(row?.action.title ?? '', / · 3×$/)
  })

  it('counts the codes that have no row', () => {
    const { title, remarks } = viewOf('codes:0x87D13B94,1603+12')
    assert.deepEqual([title, remarks], ['14 codes in this text', ['and 12 more']])
  })

  it('says that a text was too long to read', () => {
    const answer = open('triage', 'codes:0x87D13B94,1603')
    const { remarks } = triageView({ ...answer, truncated: true }, aView()) as TriageCard
    assert.deepEqual(remarks, ['The text was very long; only its beginning was read.'])
  })
})

describe('triageShown', () => {
  it('shows the ten likeliest causes of a long log, the same when a button leads back', () => {
    const log = Array.from({ length: 30 }, (_, index) => `0x80CF40${(index + 16).toString(16)}`).join(' ')
    const answer = askFor('triage', log)
    const again = open('triage', answer.address)
    const [first, second] = [triageShown(answer), triageShown(again)]
    assert.deepEqual([first.count, first.rows.length, first.more], [30, 10, 20])
    assert.deepEqual(
      second.rows.map(({ code }) => code),
      first.rows.map(({ code }) => code),
    )
    assert.deepEqual([second.count, second.more], [30, 20])
  })
})

describe('triageWords', () => {
  it('marks a consequence', () => {
    const { rows } = open('triage', 'codes:0x80CF0022,0x80CF402C')
    const words = rows.map((row) => triageWords(row, aView()).place)
    assert.match(words[1] ?? '', /probably a consequence$/)
  })
})
