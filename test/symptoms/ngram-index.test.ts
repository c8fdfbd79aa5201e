import assert from 'node:assert/strict'
import { NgramIndex, compileNgrams } from '../../src/symptoms/ngram-index.js'
import { StoredTexts, type Lines } from '../../src/symptoms/stored-texts.js'

const compared = (index: NgramIndex, ...terms: string[]): number[] => [
  ...index.compare(terms.map((term) => ({ grams: index.gramsOf(term) }))),
]
function built(texts: readonly Lines[]): NgramIndex {
  const stored = new StoredTexts()
  texts.forEach((text) => stored.add(text))
  return new NgramIndex(compileNgrams(stored))
}

describe('n-gram index', () => {
  const index = built([
    [
      ['the', 'user', 'declined', 'the', 'offer'],
      ['tapped', 'cancel'],
    ],
    [['the', 'download', 'stopped']],
    [],
  ])
  const best = (...terms: string[]): number => {
    const similarities = compared(index, ...terms)
    return similarities.indexOf(Math.max(...similarities))
  }

  it('finds the entry whose wording is nearest, typos and inflections included', () => {
    assert.equal(best('declind'), 0)
    assert.equal(best('downloading', 'stops'), 1)
  })

  it('gives cosines: 1 for the very same line of a single-line entry, 0 where nothing is shared', () => {
    const [declined = 1, download = 0, empty = 1] = compared(index, 'the', 'download', 'stopped')
    assert.ok(download > 0.9 && download <= 1.0001, String(download))
    assert.ok(declined < download)
    assert.equal(empty, 0)
    assert.deepEqual(compared(index, 'xyzzy'), [0, 0, 0])
    assert.deepEqual(compared(index), [0, 0, 0])
  })

  it('reads a concept as one thing and not as the letters of its name', () => {
    const concepts = built([[['§restart']], [['restart']]])
    assert.deepEqual(
      compared(concepts, '§restart').map((similarity) => similarity > 0),
      [true, false],
    )
  })
})
