import { codeValue, type Code } from '../parse/code.js'

/** How many other codes are offered at the most. */
const MOST = 3
/** A code has eight digits; with two too few or too many it is none that somebody meant to write. */
const FEWEST_DIGITS = 7
const MOST_DIGITS = 10
/** Letters that people type for digits. */
const CONFUSED: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', Z: '2', G: '6' }

interface Near {
  readonly code: Code
  readonly distance: 0 | 1
  /** Place of the list in which the code stands. */
  readonly list: number
}

/**
 * Gives up to three known codes that are written nearly like the given one: nearest first, of several lists the earlier
 * one first. They are *other* codes: 553 of 563 published Intune codes have another one digit away, so a near miss is
 * offered and never assumed.
 */
export function nearCodes(written: string, ...known: readonly Iterable<Code>[]): Code[] {
  const digits = hexDigits(written)
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return []
  const found = known.flatMap((codes, list) => nearIn(codes, list, digits))
  const ordered = found.sort((a, b) => a.distance - b.distance || a.list - b.list || (a.code < b.code ? -1 : 1))
  return [...new Set(ordered.map(({ code }) => code))].slice(0, MOST)
}

function nearIn(codes: Iterable<Code>, list: number, digits: string): Near[] {
  const found: Near[] = []
  for (const code of codes) {
    const distance =
      code.startsWith('0x') && codeValue(code) !== undefined ? distanceTo(digits, code.slice(2)) : undefined
    if (distance !== undefined) found.push({ code, distance, list })
  }
  return found
}

function hexDigits(written: string): string {
  return written
    .slice(0, 32)
    .replace(/^[0o]x/i, '')
    .toUpperCase()
    .replace(/[OQILSZG]/g, (letter) => CONFUSED[letter] ?? letter)
}

/** 0 when equal, 1 when one digit was changed, left out, added, or swapped with its neighbour; else `undefined`. */
function distanceTo(a: string, b: string): 0 | 1 | undefined {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > 1) return undefined
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const swapped = a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]
  const [restA, restB] = swapped
    ? [a.slice(start + 2), b.slice(start + 2)]
    : [a.slice(a.length >= b.length ? start + 1 : start), b.slice(b.length >= a.length ? start + 1 : start)]
  return restA === restB ? 1 : undefined
}
