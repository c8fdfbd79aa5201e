import { createHash } from 'node:crypto'

const SAID_AS = /^## Said as[ \t]*$/m

/**
 * Gives the stamp of a translation: the first eight hex digits of the SHA-256 of the English page without its
 * `Said as` (which every language writes for itself), lines ended by `\n` and without white space at their ends.
 */
export function stampOf(english: string): string {
  const [shown = ''] = english.replaceAll('\r\n', '\n').split(SAID_AS)
  const text = shown
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Gives the first line of a translation. */
export function stampLine(hash: string): string {
  return `<!-- translates en@${hash} -->`
}
