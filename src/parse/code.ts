/**
 * The identity of a code. A number is one thing however it is written: its identity is the unsigned 32-bit value.
 *
 * ```
 * 0x87D1041C   87d1041c   -2016345060   2278622236   0xFFFFFFFF87D1041C   →  2278622236  →  "0x87D1041C"
 * 0x643        1603                                                       →        1603  →  "1603"
 * ```
 */

/**
 * A code in canonical form: `0x` and eight upper-case hex digits; a plain decimal below 65536 (`1603`); an Office code
 * as printed (`30088-1008`); or the name of a class of codes that has no number.
 */
export type Code = string

/** Values below this bound are written as decimals: they are exit codes, Win32 errors and statuses. */
const SMALL = 0x10000

/** Gives the canonical form of an unsigned 32-bit value. */
export function canonicalCode(value: number): Code {
  return value < SMALL ? String(value) : `0x${value.toString(16).toUpperCase().padStart(8, '0')}`
}

/** Gives the unsigned 32-bit value of a canonical code, or `undefined` for an Office code or a name. */
export function codeValue(code: Code): number | undefined {
  if (/^0x[0-9A-F]{8}$/.test(code)) return Number.parseInt(code.slice(2), 16)
  return /^\d{1,5}$/.test(code) && Number(code) < SMALL ? Number(code) : undefined
}

/** Gives the value as the signed decimal that the Intune admin center prints. */
export function signedDecimal(value: number): number {
  return value | 0
}

/** Gives the value as `0x` and eight upper-case hex digits, small values included (`0x00000643`). */
export function hexadecimal(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(8, '0')}`
}
