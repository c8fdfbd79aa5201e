import assert from 'node:assert/strict'
import { chunksOf } from '../../src/telemetry/written-words.js'

function wordsIn(text: string): (string | undefined)[] {
  return chunksOf(text).map(({ word }) => word)
}

describe('written words', () => {
  it('are free of the marks of their sentence, with straight apostrophes', () => {
    assert.deepEqual(wordsIn('«L’appareil», (won’t) "start"!?'), ["L'appareil", "won't", 'start'])
    assert.deepEqual(wordsIn('Wi-Fi … — time-out.'), ['Wi-Fi', undefined, 'time-out'])
  })

  it('are one thing however their accents are encoded', () => {
    assert.deepEqual(wordsIn('e\u0301crit'), ['écrit'])
  })

  it('are none where anything but letters stands in them or at them', () => {
    const others = [
      'kim@corp.example',
      '@kim',
      'a.b',
      'a/b',
      'C:\\a',
      'PC-0042',
      '0042',
      'a_b',
      '#a',
      '<a>',
      'a\u200bb',
      'pc:n',
    ]
    for (const other of others) assert.deepEqual(wordsIn(other), [undefined], other)
    assert.deepEqual(wordsIn('a'.repeat(41)), [undefined])
  })

  it('are known to begin a sentence', () => {
    const first = chunksOf('One two. Three! (Four) "five": Six').map((chunk) => chunk.first)
    assert.deepEqual(first, [true, false, true, true, false, true])
  })
})
