import assert from 'node:assert/strict'
import { addAt, countAt, positionOf, postingsOf, withinBound } from '../../src/symptoms/postings.js'
import { SparseVector } from '../../src/symptoms/sparse-vector.js'

describe('postings', () => {
  const vectors = [SparseVector.count([0, 2, 2]), SparseVector.count([2]), SparseVector.count([1])]
  const postings = postingsOf(vectors, 4)

  it('gives for each place the vectors that hold something there', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((place) => countAt(postings, place)),
      [1, 1, 2, 0],
    )
    const sums = new Float32Array(3)
    addAt(postings, { place: 2, weight: 10 }, sums)
    assert.deepEqual([...sums], [20, 10, 0])
  })

  it('finds a vector at a place', () => {
    assert.equal(postings.vectors[positionOf(postings, 2, 1)], 1)
    assert.equal(positionOf(postings, 2, 2), -1)
    assert.equal(positionOf(postings, 3, 0), -1)
  })

  it('reads a bounded number of postings, the rarest places first', () => {
    const common = Array.from({ length: 300_000 }, () => SparseVector.count([0]))
    const rare = [SparseVector.count([1]), SparseVector.count([1])]
    const large = postingsOf([...common, ...rare], 2)
    const asked = [
      { place: 0, weight: 1 },
      { place: 1, weight: 1 },
    ]
    assert.deepEqual(withinBound(large, asked), [{ place: 1, weight: 1 }])
    assert.equal(withinBound(postings, asked), asked)
  })
})
