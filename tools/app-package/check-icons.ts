import { decode, type DecodedPng } from 'fast-png'
import type { Problem } from '../../src/errors.js'

/** The icons of an app package and their width and height in pixels. */
export const ICON_SIZES = { color: 192, outline: 32 } as const

export type IconName = keyof typeof ICON_SIZES

const RGB = 3
const RGBA = 4
const OPAQUE = 255
const WHITE = 255
const SAVE_AS = 'save it as PNG in red, green, blue and alpha with 8 bits each'

/** Checks an icon: a PNG of the right size; `color` covers its square, `outline` is white on nothing. */
export function checkIcon(name: IconName, file: string, bytes: Uint8Array): Problem[] {
  const image = decodeOrNot(bytes)
  if (image === undefined) return [problem(file, 'the file is not a readable PNG', 'export it as PNG')]
  const size = ICON_SIZES[name]
  if (image.width !== size || image.height !== size) {
    const what = `the icon has ${image.width} by ${image.height} pixels instead of ${size} by ${size}`
    return [problem(file, what, 'draw it anew: node dist/tools/app-package/icons.js')]
  }
  return name === 'color' ? checkColor(file, image) : checkOutline(file, image)
}

function decodeOrNot(bytes: Uint8Array): DecodedPng | undefined {
  try {
    return decode(bytes, { checkCrc: true })
  } catch {
    return undefined
  }
}

function checkColor(file: string, image: DecodedPng): Problem[] {
  if (!hasChannels(image, [RGB, RGBA])) return [problem(file, 'the icon is not a PNG in full color', SAVE_AS)]
  if (image.channels === RGB || pixelsOf(image).every(({ alpha }) => alpha === OPAQUE)) return []
  return [problem(file, 'parts of the icon are transparent', 'fill the whole square: Teams cuts the corners itself')]
}

function checkOutline(file: string, image: DecodedPng): Problem[] {
  if (!hasChannels(image, [RGBA])) return [problem(file, 'the outline has no alpha channel', SAVE_AS)]
  const visible = pixelsOf(image).filter(({ alpha }) => alpha > 0)
  const isWhite = visible.every(({ red, green, blue }) => red === WHITE && green === WHITE && blue === WHITE)
  if (!isWhite) return [problem(file, 'parts of the outline are not white', 'use #FFFFFF and transparency only')]
  const share = visible.length / (image.width * image.height)
  if (share > 0 && share < 1) return []
  const what = share === 0 ? 'the outline is empty' : 'the outline has no transparent background'
  return [problem(file, what, 'draw white lines on a transparent background')]
}

function hasChannels({ channels, depth }: DecodedPng, allowed: readonly number[]): boolean {
  return depth === 8 && allowed.includes(channels)
}

interface Pixel {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

function pixelsOf({ data, width, height }: DecodedPng): Pixel[] {
  return Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(index * RGBA, index * RGBA + RGBA)
    return { red, green, blue, alpha }
  })
}

function problem(where: string, what: string, fix: string): Problem {
  return { where, what, why: 'Teams refuses the icon, or shows it badly in its app bar', fix }
}
