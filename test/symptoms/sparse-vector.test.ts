import assert from 'node:assert/strict'
import { postingsOf } from '../../src/symptoms/postings.js'
import { SparseVector, VectorSum } from '../../src/symptoms/sparse-vector.js'

function pairs(vector: SparseVector): [number, number][] {
  const found: [number, number][] = []
  vector.forEach((place, value) => found.push([place, Math.round(value * 1000) / 1000]))
  return found.sort(([a], [b]) => a - b)
}

describe('sparse vector', () => {
  it('counts numbers', () => {
    assert.deepEqual(pairs(SparseVector.count([7, 2, 7, 7])), [
      [2, 1],
      [7, 3],
    ])
    assert.deepEqual(pairs(SparseVector.count([])), [])
  })

  it('is normalized to length 1, and the empty one stays empty', () => {
    assert.deepEqual(pairs(SparseVector.count([1, 1, 1, 2, 2, 2, 2]).normalized()), [
      [1, 0.6],
      [2, 0.8],
    ])
    assert.deepEqual(pairs(SparseVector.count([]).normalized()), [])
  })

  it('adds up, and begins anew after each take', () => {
    const sum = new VectorSum(10)
    sum.add(SparseVector.count([1, 2]))
    sum.add(SparseVector.count([2, 3]))
    assert.deepEqual(pairs(sum.take((value) => value * 10)), [
      [1, 10],
      [2, 20],
      [3, 10],
    ])
    assert.deepEqual(pairs(sum.take((value) => value)), [])
  })

  it('turns vectors into postings by place', () => {
    const { starts, vectors, weights } = postingsOf([SparseVector.count([0, 2]), SparseVector.count([2, 2])], 3)
    assert.deepEqual([...starts], [0, 1, 1, 3])
    assert.deepEqual([...vectors], [0, 0, 1])
    assert.deepEqual([...weights], [1, 1, 2])
  })
})
