import assert from 'node:assert/strict'
import { blockRow, lineRow } from '../../src/present/rows.js'
import { aView } from './samples.js'

describe('rows', () => {
  it('say to a screen reader every word that they show, without Markdown', () => {
    const row = lineRow('**0x80240022** · WU\\_E\\_X', 'code:0x80240022', 'entry:a/b', aView())
    assert.equal(row.action.title, 'Open 0x80240022 · WU_E_X')
  })

  it('say their lines as sentences', () => {
    const words = { place: 'Windows', title: 'It is off', text: 'Somebody switched it off.' }
    assert.equal(
      blockRow(words, 'code:1', 'help', aView()).action.title,
      'Open Windows. It is off. Somebody switched it off',
    )
  })

  it('leave out what is empty', () => {
    const row = blockRow({ place: '', title: 'It is off', text: '' }, 'code:1', 'help', aView())
    assert.deepEqual([row.hasPlace, row.hasText, row.action.title], [false, false, 'Open It is off'])
  })
})
