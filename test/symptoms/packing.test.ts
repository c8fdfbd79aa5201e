import assert from 'node:assert/strict'
import { pack, unpack } from '../../src/symptoms/packing.js'

describe('packing', () => {
  it('brings data with typed arrays through JSON unchanged, empty and short ones included', () => {
    const data = {
      terms: ['télécharger', 'x'],
      size: 3,
      postings: {
        starts: Uint32Array.of(0, 1, 4_000_000_000),
        weights: Float32Array.of(0.5, -1),
        shown: Uint8Array.of(7),
      },
      none: new Float32Array(),
    }
    assert.deepEqual(unpack(JSON.parse(JSON.stringify(pack(data)))), data)
  })

  it('refuses an array that has no packed form instead of losing it', () => {
    assert.throws(() => pack({ numbers: Float64Array.of(1) }), { name: 'TypeError', message: /Float64Array/ })
  })
})
