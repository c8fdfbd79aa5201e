import assert from 'node:assert/strict'
import type { Entry } from '../../src/catalog/entry.js'
import type { ButtonData } from '../../src/present/buttons.js'
import { entryView } from '../../src/present/entry-view.js'
import type { LineRow } from '../../src/present/rows.js'
import type { View } from '../../src/present/view.js'
import { anEntry } from '../resolve/entries.js'
import { aPage, aView, anEntryAnswer } from './samples.js'

/** Gives what the template of the answer card is told of an entry. */
function viewOf(facts: Partial<Entry>, view: Partial<View> = {}): Record<string, unknown> {
  const entry = anEntry('ios-apps/0x87D13B94', { platform: 'ios', pages: { en: aPage() }, ...facts })
  return entryView(anEntryAnswer(entry), aView(view)) as Record<string, unknown>
}

interface EntryCard {
  readonly groups: readonly { readonly heading: string; readonly rows: readonly LineRow[] }[]
}

describe('entryView', () => {
  it('says how bad it is by a sign, a word and a color', () => {
    const { subtitle, style } = viewOf({ severity: 'warning' })
    assert.deepEqual([subtitle, style], ['⚠ Warning · 0x87D13B94 · iOS/iPadOS · App installation', 'warning'])
    assert.equal(viewOf({ severity: 'success' })['style'], 'good')
  })

  it('calls a family of the organization by its name', () => {
    const entry = anEntry('contoso-kiosks/0x87D13B94', { pages: { en: aPage() } })
    const { subtitle } = entryView(anEntryAnswer(entry), aView()) as { subtitle: string }
    assert.match(subtitle, /contoso-kiosks$/)
  })

  it('takes the lines of a command apart and leaves its signs alone', () => {
    const fix = [{ text: 'Run:', commands: ['del *.log\nset x_y_z="<Add>"'] }]
    const { steps } = viewOf({ pages: { en: aPage({ fix }) } })
    assert.deepEqual(steps, [{ number: '1', text: 'Run:', commands: [{ lines: ['del *.log', 'set x_y_z="<Add>"'] }] }])
  })

  it('has no heading without something below it', () => {
    const { hasSteps, hasCauses, hasTellUser, groups } = viewOf({ pages: { en: aPage({ fix: [] }) } })
    assert.deepEqual([hasSteps, hasCauses, hasTellUser, groups], [false, false, false, []])
  })

  it('shows an erratum and the note of the organization, with its commands as they are', () => {
    const erratum = 'Older tables print -5.'
    const note = aPage({
      description: 'Call us first.',
      causes: ['A kiosk'],
      fix: [{ text: 'Run:', commands: ['a *.b\nc_d'] }],
    })
    const { remarks } = viewOf({ pages: { en: aPage({ erratum }) }, notes: { en: note } })
    assert.deepEqual(remarks, [
      { label: "About Microsoft's tables", text: erratum },
      { label: 'From your organization', text: 'Call us first.\r\r- A kiosk\r\r1. Run:\r\ra \\*.b\r\rc\\_d' },
    ])
  })

  it('names the source, the day in the language of the card, and how sure it is', () => {
    const { source } = viewOf({ checked: '2026-11-21', pages: { nl: aPage() } }, { language: 'nl' })
    assert.match(
      String(source),
      /^Bron: \[learn\.microsoft\.com\]\(https:\S+\) · Gecontroleerd op 21 november 2026 · \S/,
    )
  })

  it('marks the language that is shown, and not by color alone', () => {
    const { languages } = viewOf({}, { language: 'en' })
    const shown = (languages as { text: string; weight: string }[]).filter(({ weight }) => weight === 'Bolder')
    assert.deepEqual(
      shown.map(({ text }) => text),
      ['English'],
    )
  })

  it('shows five related codes: entries by title, others by name or family', () => {
    const other = anEntry('ios-apps/0x87D13B95', { pages: { en: aPage({ title: 'Another thing' }) } })
    const related = [
      { code: other.name, entry: other, address: `entry:${other.id}` },
      { code: '0x80240022', name: 'WU_E_ALL_UPDATES_FAILED', address: 'code:0x80240022' },
      { code: '0x8024FFFF', family: 'windows-update' as const, address: 'code:0x8024FFFF' },
      { code: '4000', address: 'code:4000' },
      { code: '4001', address: 'code:4001' },
      { code: '4002', address: 'code:4002' },
    ]
    const { groups } = entryView(anEntryAnswer(other, { related }), aView()) as EntryCard
    assert.deepEqual(
      groups[0]?.rows.map(({ text }) => text),
      [
        '**0x87D13B95** · Another thing',
        '**0x80240022** · WU\\_E\\_ALL\\_UPDATES\\_FAILED',
        '**0x8024FFFF** · Windows Update',
        '**4000**',
        '**4001**',
      ],
    )
  })

  it('shows what else fits a symptom by code, title and platform, with the choice among all as the way back', () => {
    const best = anEntry('ios-apps/0x87D13B94', { pages: { en: aPage() } })
    const second = anEntry('ios-apps/0x87D13B95', { platform: 'ios', pages: { en: aPage({ title: 'Another thing' }) } })
    const { groups } = entryView(anEntryAnswer(best, { others: [second] }), aView()) as EntryCard
    const [others, ...more] = groups
    assert.deepEqual([others?.heading, more], ['Other matches', []])
    const [row] = others?.rows ?? []
    assert.equal(row?.text, '**0x87D13B95** · Another thing · iOS/iPadOS')
    const { show, back } = row.action.data as ButtonData
    assert.deepEqual([show, back], [`entry:${second.id}`, [`pick:${best.id},${second.id}`]])
  })

  it('shows nothing twice: what fits the symptom too, and what is related', () => {
    const [second, third] = [anEntry('ios-apps/0x87D13B95'), anEntry('ios-apps/0x87D13B96')]
    const related = [second, third].map((entry) => ({ code: entry.name, entry, address: `entry:${entry.id}` }))
    const answer = anEntryAnswer(anEntry('ios-apps/0x87D13B94'), { others: [second], related })
    const { groups } = entryView(answer, aView()) as EntryCard
    const codes = groups.map(({ rows }) => rows.map(({ text }) => text.slice(2, 12)))
    assert.deepEqual(codes, [['0x87D13B95'], ['0x87D13B96']])
  })

  it('leaves the other readings of a code, and what an inserted card was not chosen for, to others', () => {
    const [csp, deployment] = [anEntry('office-csp/1603'), anEntry('office-deployment/1603')]
    const other = anEntry('office-csp/17002')
    const readings = entryView(anEntryAnswer(csp, { others: [deployment] }), aView()) as EntryCard
    const inserted = entryView(anEntryAnswer(csp, { others: [other] }), aView({ layout: 'inserted' })) as EntryCard
    assert.deepEqual([readings.groups, inserted.groups], [[], []])
  })
})
