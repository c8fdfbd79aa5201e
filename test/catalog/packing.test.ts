import assert from 'node:assert/strict'
import { Later } from '../../src/catalog/later.js'
import { pack, unpack } from '../../src/catalog/packing.js'

describe('packing', () => {
  const data = {
    terms: ['télécharger', 'x', '漢'],
    size: 3,
    postings: {
      starts: Uint32Array.of(0, 1, 4_000_000_000),
      weights: Float32Array.of(0.5, -1),
      shown: Uint8Array.of(7),
    },
    none: new Float32Array(),
  }

  it('brings data with typed arrays through a file unchanged, empty and short ones included', () => {
    assert.deepEqual(unpack(pack(data)), data)
  })

  it('reads a file wherever its bytes lie in memory', () => {
    const file = pack(data)
    const moved = Buffer.concat([Buffer.alloc(8), file]).subarray(8)
    assert.deepEqual(unpack(moved), data)
  })

  it('reads what is later only when it is asked for, and then as it was', () => {
    const read = unpack(pack({ now: 1, later: { sv: new Later(() => data), nl: new Later(() => ({ x: [1] })) } }))
    const { now, later } = read as { now: number; later: Record<'sv' | 'nl', Later<unknown>> }
    assert.equal(now, 1)
    assert.deepEqual(later.sv.get(), data)
    assert.equal(later.sv.get(), later.sv.get())
    assert.deepEqual(later.nl.get(), { x: [1] })
  })

  it('refuses an array that has no packed form instead of losing it', () => {
    assert.throws(() => pack({ numbers: Float64Array.of(1) }), { name: 'TypeError', message: /Float64Array/ })
  })

  it('refuses what is no such file, or a part of one', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('{"format":2}'), pack(data).subarray(0, 40)]) {
      assert.throws(() => unpack(bytes), { name: 'SyntaxError' })
    }
  })
})
