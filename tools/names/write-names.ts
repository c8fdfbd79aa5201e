import { canonicalCode } from '../../src/parse/code.js'
import type { Named } from './read-header.js'

/** Upper half of an HRESULT that wraps a Win32 error. */
const WIN32 = 0x8007
/** Errors of app packages begin here. Microsoft documents them as HRESULTs, and nobody meets them otherwise. */
const FIRST_PACKAGE_ERROR = 15_600

/** Collects names group by group: a name that an earlier group gave to the same number is not given twice. */
export class NameFiles {
  private readonly written = new Set<string>()

  /** Gives the lines of `names/<group>.csv`: by number, a name of its own before an alias, then by name. */
  add(named: readonly Named[]): string[] {
    const rows = [...named]
      .sort((a, b) => a.value - b.value || Number(a.alias) - Number(b.alias) || (a.name < b.name ? -1 : 1))
      .filter(({ value, name }) => !this.has(value, name))
      .map(({ value, name }) => rowOf(value, name))
    const distinct = [...new Set(rows)]
    for (const row of distinct) this.written.add(row)
    return distinct
  }

  /** The decoder unwraps 0x8007nnnn by itself: a name of a Win32 error is kept once, at the error's own number. */
  private has(value: number, name: string): boolean {
    const low = value & 0xffff
    const isWrapped = value >>> 16 === WIN32 && low < FIRST_PACKAGE_ERROR && this.written.has(rowOf(low, name))
    return isWrapped || this.written.has(rowOf(value, name))
  }
}

function rowOf(value: number, name: string): string {
  return `${canonicalCode(value)},${name}`
}
