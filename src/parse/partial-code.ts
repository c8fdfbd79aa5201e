/**
 * The beginning of a hex code.
 *
 * ```
 * partial = "0x" hex hex { hex }               two to seven digits
 *         | hex hex hex hex { hex }            four to seven digits, at least one of them from 0 to 9
 * ```
 */
const PARTIAL = /^(?:0x(?<prefixed>[0-9a-f]{2,7})|(?=[a-f]{0,6}[0-9])(?<bare>[0-9a-f]{4,7}))$/i

/** Gives the beginning of a code as search-as-you-type needs it (`87d13b` → `0x87D13B`), if the whole text is one. */
export function partialCode(text: string): string | undefined {
  const groups = PARTIAL.exec(text.slice(0, 64).trim())?.groups
  const digits = groups?.['prefixed'] ?? groups?.['bare']
  return digits === undefined || text.length > 64 ? undefined : `0x${digits.toUpperCase()}`
}
