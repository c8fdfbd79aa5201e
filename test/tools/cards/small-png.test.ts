import assert from 'node:assert/strict'
import { decode, encode } from 'fast-png'
import { smallPng } from '../../../tools/cards/small-png.js'

/** Gives a PNG of one line of gray pixels. */
function grays(values: readonly number[]): Uint8Array {
  return encode({
    width: values.length,
    height: 1,
    channels: 3,
    data: Uint8Array.from(values.flatMap((v) => [v, v, v])),
  })
}

function colorsOf(png: Uint8Array): (readonly number[] | undefined)[] {
  const { data, palette } = decode(png)
  return [...data].map((place) => palette?.[place])
}

describe('smallPng', () => {
  it('keeps up to 256 colors as they are', () => {
    const values = [255, 0, 128, 255]
    assert.deepEqual(
      colorsOf(smallPng(grays(values))),
      values.map((value) => [value, value, value]),
    )
  })

  it('gives a rare color the nearest common one', () => {
    const common = Array.from({ length: 256 }, (_, red) => [red, 0, 0])
    const pixels = [...common, ...common, [200, 3, 1]]
    const png = encode({ width: pixels.length, height: 1, channels: 3, data: Uint8Array.from(pixels.flat()) })
    assert.deepEqual(colorsOf(smallPng(png)).at(-1), [200, 0, 0])
  })
})
