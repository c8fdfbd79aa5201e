import assert from 'node:assert/strict'
import { decodedView } from '../../src/present/decoded-view.js'
import { open } from '../resolve/asking.js'
import { aView } from './samples.js'

interface DecodedCard {
  readonly style: string
  readonly title: string
  readonly subtitle: string
  readonly text: string
  readonly sections: readonly { heading: string; lines: string }[]
  readonly groups: readonly { heading: string; remark: string; rows: readonly { text: string }[] }[]
  readonly source: string
}

function viewOf(address: string): DecodedCard {
  return decodedView(open('decoded', address), aView()) as DecodedCard
}

describe('decodedView', () => {
  it('is called by the symbolic name, and says that the catalog lacks the code', () => {
    const { title, subtitle } = viewOf('code:0x80240022')
    assert.equal(title, 'WU\\_E\\_ALL\\_UPDATES\\_FAILED')
    assert.equal(subtitle, '0x80240022 · Windows Update · Not in our catalog')
  })

  it('says once that the catalog lacks a code without a name, and what is not known of it', () => {
    const { title, subtitle, text, sections } = viewOf('code:0x8765FFFF')
    assert.equal(title, '0x8765FFFF is not in our catalog')
    assert.doesNotMatch(subtitle, /catalog/)
    assert.match(text, /not known to us\.$/)
    assert.match(sections[0]?.lines ?? '', /No symbolic name/)
  })

  it('does not say that the catalog lacks a number of which only no reading fitted', () => {
    for (const code of ['0x87D1041C', '1603']) {
      const { title, subtitle, text, groups } = viewOf(`number:${code}`)
      assert.doesNotMatch(`${title} ${subtitle} ${text}`, /catalog|not known to us/)
      assert.ok(groups.every(({ heading }) => heading !== 'Other codes that look similar'))
    }
  })

  for (const code of ['0x00240001', '3010', '1641', '0x80070BC2', '3011']) {
    it(`never looks like an error: ${code}`, () => {
      const { style, subtitle, text, sections } = viewOf(`code:${code}`)
      assert.equal(style, 'good')
      assert.match(subtitle, /✓ Success/)
      assert.match(text, /reports success, not a failure/)
      assert.doesNotMatch(text, /error/)
      if (!code.startsWith('0x8007')) assert.doesNotMatch(JSON.stringify(sections), /error|✕/)
    })
  }

  it('does not speak of a sign bit where a number has none', () => {
    assert.doesNotMatch(viewOf('code:3010').text, /sign bit/)
    assert.match(viewOf('code:0x00240001').text, /sign bit/)
  })

  it('never colors an unknown code as an error', () => {
    assert.equal(viewOf('code:0x8765FFFF').style, 'emphasis')
  })

  it('marks near codes as other codes', () => {
    const near = viewOf('code:0x87D13B91').groups.find(({ rows }) => rows.length > 0)
    assert.deepEqual(
      [near?.heading, near?.remark],
      ['Other codes that look similar', 'These are different codes. Check the digits.'],
    )
    for (const { text } of near?.rows ?? []) assert.match(text, /^\*\*0x87D13B[0-9A-F]{2}\*\* · \S/)
  })

  it('links every family that a small number belongs to', () => {
    const families = open('decoded', 'number:1603').decoded.families.length
    assert.ok(families > 1)
    assert.equal(viewOf('number:1603').source.match(/\]\(https:/g)?.length, Math.min(families, 3))
  })
})
