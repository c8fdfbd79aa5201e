import assert from 'node:assert/strict'
import fc from 'fast-check'
import { topPlaces } from '../../src/symptoms/top-places.js'

describe('topPlaces', () => {
  it('gives the places above 0, best first', () => {
    assert.deepEqual(topPlaces(Float32Array.of(0, 2, 1, 0, 3), 10), [
      { place: 4, score: 3 },
      { place: 1, score: 2 },
      { place: 2, score: 1 },
    ])
    assert.deepEqual(topPlaces(Float32Array.of(0, 0), 3), [])
  })

  it('gives what sorting all of them gives, the lower place first among equals', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 })
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 20 }), (values, most) => {
        const sorted = values
          .map((score, place) => ({ place, score }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.place - b.place)
        assert.deepEqual(topPlaces(Float32Array.from(values), most), sorted.slice(0, most))
      }),
    )
  })
})
