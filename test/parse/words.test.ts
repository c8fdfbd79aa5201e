import assert from 'node:assert/strict'
import { Shape, splitWords, type Word } from '../../src/parse/words.js'

describe('words', () => {
  const texts = (text: string): string[] => splitWords(text).map((word) => word.text)
  const seen = (word?: Word): Word | undefined =>
    word && { text: word.text, start: word.start, end: word.end, shape: word.shape }

  it('are runs of letters, digits and underscores', () => {
    assert.deepEqual(texts('Fout 0x87D1041C, à la «façade»'), ['Fout', '0x87D1041C', 'à', 'la', 'façade'])
  })

  it('leave the underscores at their ends to Markdown', () => {
    assert.deepEqual(texts('__0x80070643__ OM_E_TIME_OUT ____'), ['0x80070643', 'OM_E_TIME_OUT'])
  })

  it('know where they stand', () => {
    const [, second] = splitWords('_a_ _b1_')
    assert.deepEqual(seen(second), { text: 'b1', start: 5, end: 7, shape: Shape.digit | Shape.hexLetter })
  })

  it('know what they are made of', () => {
    const shape = (text: string): number => splitWords(text)[0]?.shape ?? 0
    assert.equal(shape('1603'), Shape.digit)
    assert.equal(shape('DeviceCap'), Shape.otherLetter | Shape.hexLetter | Shape.camel)
    assert.equal(shape('OM_E'), Shape.otherLetter | Shape.hexLetter | Shape.underscore)
    assert.equal(shape('_facade_'), Shape.hexLetter)
  })

  it('take no emoji, no punctuation and no multiplication sign for letters', () => {
    assert.deepEqual(texts('1603👍0×87 – “x”'), ['1603', '0', '87', 'x'])
  })

  it('keep their place but not their text when they are too long to be read', () => {
    for (const long of ['a'.repeat(200), `_${'a_'.repeat(100)}`]) {
      const words = splitWords(long)
      assert.equal(words.length, 1)
      assert.deepEqual(seen(words[0]), { text: '', start: long.indexOf('a'), end: long.lastIndexOf('a') + 1, shape: 0 })
    }
  })
})
