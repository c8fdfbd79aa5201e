import assert from 'node:assert/strict'
import { parse } from '../../src/parse/parse.js'
import { LONGEST_TEXT } from '../../src/parse/plain-text.js'
import { nameLookup } from './reading.js'

describe('parse', () => {
  it('gives empty for nothing to read', () => {
    for (const text of ['', ' \n\t', '\u200B', '<p>&nbsp;</p>'])
      assert.deepEqual(parse(text, nameLookup), { kind: 'empty' })
  })

  it('gives the codes of a message with its plain text', () => {
    assert.deepEqual(parse('<p>Fout&nbsp;<b>0x87D1041C</b> op een iPad</p>', nameLookup), {
      kind: 'codes',
      mentions: [{ code: '0x87D1041C', written: '0x87D1041C', count: 1 }],
      text: 'Fout\u00A00x87D1041C op een iPad',
      truncated: false,
    })
  })

  it('gives small talk only where no code is meant', () => {
    assert.deepEqual(parse('Merci beaucoup !', nameLookup), {
      kind: 'small-talk',
      topic: 'thanks',
      text: 'Merci beaucoup !',
    })
    assert.equal(parse('merci, 1603', nameLookup).kind, 'codes')
  })

  it('gives a symptom for everything else, with what looks like a code', () => {
    assert.deepEqual(parse("help, the app won't install: 0x87D33006A", nameLookup), {
      kind: 'symptom',
      text: "help, the app won't install: 0x87D33006A",
      mistyped: ['0x87D33006A'],
      truncated: false,
    })
  })

  it('reads a long text up to the bound and says so', () => {
    const question = parse(`0x87D1041C ${'x '.repeat(LONGEST_TEXT)} 0x80070643`, nameLookup)
    assert.ok(question.kind === 'codes' && question.truncated)
    assert.deepEqual(
      question.mentions.map(({ code }) => code),
      ['0x87D1041C'],
    )
  })

  it('keeps at most 64 characters of a spelling', () => {
    const [name = ''] = ['A_'.repeat(45)]
    const question = parse(name, () => '0x80004005')
    assert.ok(question.kind === 'codes')
    assert.equal(question.mentions[0]?.written.length, 64)
  })
})
