import assert from 'node:assert/strict'
import { GramNumbers } from '../../src/symptoms/gram-numbers.js'

describe('gram numbers', () => {
  it('numbers the sequences of three and four characters, the ends of the word marked', () => {
    const numbers = new GramNumbers()
    assert.deepEqual(numbers.learn('abc'), [0, 1, 2, 3, 4])
    assert.deepEqual(numbers.learn('abc'), [0, 1, 2, 3, 4])
    assert.deepEqual(numbers.grams, ['_ab', 'abc', 'bc_', '_abc', 'abc_'])
  })

  it('leaves out what was never learnt', () => {
    const numbers = new GramNumbers(['_ab', 'bc_'])
    assert.deepEqual(numbers.of('abc'), [0, 1])
    assert.deepEqual(numbers.of('xyz'), [])
  })

  it('reads a concept as one thing, and the beginning of a word without end', () => {
    const numbers = new GramNumbers()
    assert.deepEqual(numbers.learn('§restart'), [0])
    numbers.learn('x'.repeat(100_000))
    assert.ok(numbers.size < 10)
  })
})
