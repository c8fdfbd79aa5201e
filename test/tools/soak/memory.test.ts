import assert from 'node:assert/strict'
import { secondHalf, slopeOf } from '../../../tools/soak/memory.js'

describe('the memory of a soak', () => {
  it('has the slope of the line that fits best', () => {
    assert.equal(
      slopeOf([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
      2,
    )
    assert.equal(
      slopeOf([
        [0, 0],
        [1, 3],
        [2, 0],
      ]),
      0,
    )
    assert.equal(slopeOf([[1, 7]]), 0)
  })

  it('is judged by the second half, because the first fills the caches', () => {
    const samples = [1, 2, 3, 4].map((minute) => ({ minute, heap: 0, resident: 0, worstDelay: 0 }))
    assert.deepEqual(
      secondHalf(samples).map(({ minute }) => minute),
      [2, 3, 4],
    )
  })
})
