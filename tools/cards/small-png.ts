import { decode, encode } from 'fast-png'

/** A palette has no more places. */
const MOST_COLORS = 256

type Color = readonly [red: number, green: number, blue: number]

/** Gives a screenshot as a smaller PNG: its 256 commonest colors, and for every other one the nearest of them. */
export function smallPng(screenshot: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(screenshot)
  const pixels = Array.from({ length: width * height }, (_, index) => packed(data, index * channels))
  const palette = commonest(pixels)
  const places = new Map([...new Set(pixels)].map((color) => [color, nearest(unpacked(color), palette)]))
  return encode(
    {
      width,
      height,
      data: Uint8Array.from(pixels, (color) => places.get(color) ?? 0),
      channels: 1,
      palette: palette.map((color) => [...color]),
    },
    { zlib: { level: 9 } },
  )
}

function packed(data: ArrayLike<number>, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
}

function unpacked(color: number): Color {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff]
}

function commonest(pixels: readonly number[]): Color[] {
  const counts = new Map<number, number>()
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.slice(0, MOST_COLORS).map(([color]) => unpacked(color))
}

function nearest(color: Color, palette: readonly Color[]): number {
  const distances = palette.map((known) =>
    known.reduce((sum, part, index) => sum + (part - (color[index] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
