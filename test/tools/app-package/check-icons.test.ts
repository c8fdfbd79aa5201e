import assert from 'node:assert/strict'
import { encode } from 'fast-png'
import { checkIcon, ICON_SIZES, type IconName } from '../../../tools/app-package/check-icons.js'

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

const WHITE: Rgba = [255, 255, 255, 255]
const BLUE: Rgba = [40, 60, 160, 255]
const NOTHING: Rgba = [0, 0, 0, 0]

/** Draws a square whose left half has one color and whose right half another. */
function square(size: number, left: Rgba, right: Rgba): Uint8Array {
  const pixels = Array.from({ length: size * size }, (_, index) => (index % size < size / 2 ? left : right))
  return encode({ width: size, height: size, channels: 4, depth: 8, data: Uint8Array.from(pixels.flat()) })
}

function wrong(name: IconName, bytes: Uint8Array): string[] {
  return checkIcon(name, `${name}.png`, bytes).map(({ what }) => what)
}

describe('checkIcon', () => {
  it('accepts a full square and a white outline', () => {
    assert.deepEqual(wrong('color', square(ICON_SIZES.color, BLUE, WHITE)), [])
    assert.deepEqual(wrong('outline', square(ICON_SIZES.outline, WHITE, NOTHING)), [])
    assert.deepEqual(wrong('outline', square(ICON_SIZES.outline, [255, 255, 255, 90], NOTHING)), [])
  })

  it('refuses other sizes', () => {
    assert.deepEqual(wrong('outline', square(96, WHITE, NOTHING)), ['the icon has 96 by 96 pixels instead of 32 by 32'])
  })

  it('refuses a color icon with holes', () => {
    assert.deepEqual(wrong('color', square(ICON_SIZES.color, BLUE, NOTHING)), ['parts of the icon are transparent'])
  })

  it('refuses an outline that is not white on nothing', () => {
    const size = ICON_SIZES.outline
    assert.deepEqual(wrong('outline', square(size, BLUE, NOTHING)), ['parts of the outline are not white'])
    assert.deepEqual(wrong('outline', square(size, WHITE, WHITE)), ['the outline has no transparent background'])
    assert.deepEqual(wrong('outline', square(size, NOTHING, NOTHING)), ['the outline is empty'])
  })

  it('refuses an outline without an alpha channel', () => {
    const size = ICON_SIZES.outline
    const data = new Uint8Array(size * size * 3).fill(255)
    assert.deepEqual(wrong('outline', encode({ width: size, height: size, channels: 3, depth: 8, data })), [
      'the outline has no alpha channel',
    ])
  })

  it('refuses what is no PNG, or a broken one', () => {
    const broken = square(ICON_SIZES.color, BLUE, WHITE).slice(0, 200)
    assert.deepEqual(wrong('color', new TextEncoder().encode('<svg/>')), ['the file is not a readable PNG'])
    assert.deepEqual(wrong('color', broken), ['the file is not a readable PNG'])
  })
})
