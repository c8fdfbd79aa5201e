import assert from 'node:assert/strict'
import { choicesView } from '../../src/present/choices-view.js'
import type { BlockRow } from '../../src/present/rows.js'
import { anEntry } from '../resolve/entries.js'
import { open } from '../resolve/asking.js'
import { aPage, aView } from './samples.js'

interface Choices {
  readonly title: string
  readonly rows: readonly BlockRow[]
}

describe('choicesView', () => {
  it('tells the readings of a code apart by where they belong', () => {
    for (const code of ['0x87D1041C', '0x8000FFFF', '1603', '17002', '17004']) {
      const { title, rows } = choicesView(open('choices', `code:${code}`), aView()) as Choices
      assert.equal(title, `${code} means several things`)
      assert.equal(new Set(rows.map(({ place }) => place)).size, rows.length, code)
    }
  })

  it('names the code of each candidate for a symptom, and gives one sentence to choose by', () => {
    const candidates = ['ios-apps/0x87D13B94', 'ios-apps/0x87D13B95'].map((id) =>
      anEntry(id, { pages: { en: aPage() } }),
    )
    const { rows } = choicesView({ kind: 'choices', address: 'pick:a/b', candidates }, aView()) as Choices
    assert.deepEqual(
      rows.map(({ place, text }) => [place, text]),
      [
        ['0x87D13B94 · Windows · App installation', 'Something switched the thing off.'],
        ['0x87D13B95 · Windows · App installation', 'Something switched the thing off.'],
      ],
    )
  })

  it('says every word of a row to a screen reader', () => {
    const [row] = (choicesView(open('choices', 'code:0x87D1041C'), aView({ language: 'fr' })) as Choices).rows
    for (const part of [row?.place, row?.title, row?.text.replace(/\.$/, '')])
      assert.ok(part && row?.action.title.includes(part), part)
  })
})
