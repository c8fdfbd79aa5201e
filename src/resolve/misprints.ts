import type { Entry } from '../catalog/entry.js'
import { canonicalCode, type Code } from '../parse/code.js'

/**
 * Decimals that Microsoft prints for the wrong code. The number is what it is, so it leads to its own code; the entry
 * beside which it is printed is offered with it: `-2147009296` is 0x80073CF0 and stands in the table for 0x80073CF3.
 */
export class Misprints {
  private readonly meant = new Map<Code, Entry[]>()

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const printed = Number(entry.printedDecimal)
      // Where only the minus got lost, the number still leads to its own code.
      if (entry.printedDecimal === undefined || canonicalCode(-printed >>> 0) === entry.name) continue
      const code = canonicalCode(printed >>> 0)
      this.meant.set(code, [...(this.meant.get(code) ?? []), entry])
    }
  }

  /** Gives the entries beside which a code is printed by mistake, when it was written as that decimal. */
  meantBy(code: Code, written: string): readonly Entry[] {
    const digits = digitsOf(written)
    return (this.meant.get(code) ?? []).filter((entry) => digitsOf(entry.printedDecimal ?? '') === digits)
  }
}

/** `-2.147.009.296` and `−2147009296` are printed alike. */
function digitsOf(written: string): string {
  return /[a-z]/i.test(written) ? '' : written.replace(/\D/g, '')
}
