import { canonicalCode, codeValue, type Code } from '../../../src/parse/code.js'

const OFFICE = /^30\d{3}-\d{1,4}$/
const HEX = /^0x(?<digits>[0-9a-f]{1,8})$/i
const DECIMAL = /^-?\d{1,10}$/

/** Gives the canonical form of a code that stands alone: `0x643` → `1603`, `-2016330910` → `0x87D13B62`. */
export function canonicalForm(written: string): Code | undefined {
  if (OFFICE.test(written) || codeValue(written) !== undefined) return normal(written)
  const digits = HEX.exec(written)?.groups?.['digits']
  if (digits !== undefined) return canonicalCode(Number.parseInt(digits, 16))
  const value = DECIMAL.test(written) ? Number(written) : Number.NaN
  return value >= -0x8000_0000 && value < 0x1_0000_0000 ? canonicalCode(value >>> 0) : undefined
}

/** `0x00000643` and `0013` have a value, and are written otherwise. */
function normal(written: string): Code {
  const value = codeValue(written)
  return value === undefined ? written : canonicalCode(value)
}
