import type { NameTable, SymbolicName } from '../catalog/name-table.js'
import { codeValue, hexadecimal, signedDecimal, type Code } from '../parse/code.js'
import { codeFamilies, type CodeFamilyKey } from './facilities.js'
import { facilityName } from './facility-names.js'
import { httpMirrors } from './http-mirrors.js'
import { mdmNumber, type MdmNumber } from './mdm-number.js'
import { readingsOf, type Reading } from './readings.js'
import { SMALL, severityOf, type CodeSeverity } from './severity.js'

export type { Reading } from './readings.js'

/** A family of codes, and where Microsoft documents it. */
export interface DecodedFamily {
  readonly key: CodeFamilyKey
  readonly documentation: string
}

/** What is known about a number without the catalog. */
export interface Decoded {
  readonly code: Code
  /** Unsigned 32-bit value; `undefined` for Office codes and names. */
  readonly value?: number
  readonly hexadecimal?: string
  readonly signed?: number
  /** The most telling first. A code that wraps a Win32 error has the names of that error. */
  readonly names: readonly SymbolicName[]
  /** A code with the sign bit clear is no error, nor is one that only wants a restart. */
  readonly severity: CodeSeverity
  /** Number and name of the facility; absent for small numbers. */
  readonly facility?: { readonly number: number; readonly name?: string }
  /** The low 16 bits. */
  readonly status?: number
  /** Bit 29: defined by somebody else than Microsoft. */
  readonly customer: boolean
  readonly readings: readonly Reading[]
  /** The source of a number 0x87D1nnnn, among them those that no reading tells: DCMO, states of Intune. */
  readonly mdm?: MdmNumber
  /** The family that tells most. */
  readonly family?: DecodedFamily
  /** Every family in which the number occurs, the most telling first: a small number has several. */
  readonly families: readonly DecodedFamily[]
}

const CUSTOMER_BIT = 0x20000000

/** Says everything that the bits of a code and the names table tell. Never fails: an unknown number still has bits. */
export function decode(code: Code, names: NameTable): Decoded {
  const value = codeValue(code)
  const known = names.namesOf(code)
  if (value === undefined)
    return { code, names: known, severity: 'unknown', customer: false, readings: [], families: [] }
  const families = codeFamilies(value).map(({ key, documentation }) => ({ key, documentation }))
  const [family] = families
  const mdm = mdmNumber(value)
  return {
    code,
    value,
    hexadecimal: hexadecimal(value),
    signed: signedDecimal(value),
    names: known,
    severity: severityOf(value, names),
    ...(value < SMALL ? {} : { facility: facilityOf(value), status: value & 0xffff }),
    customer: value >= SMALL && (value & CUSTOMER_BIT) !== 0,
    readings: readingsOf(value, names),
    ...(mdm ? { mdm } : {}),
    ...(family ? { family } : {}),
    families,
  }
}

/** Gives the canonical codes that stand for the same condition in other numberings, known to the catalog or not. */
export function siblingsOf(decoded: Decoded): Code[] {
  const siblings = decoded.readings.flatMap((reading) => {
    if (reading.kind === 'http') return httpMirrors(reading.status)
    return 'code' in reading ? [reading.code] : []
  })
  return [...new Set(siblings)].filter((code) => code !== decoded.code)
}

/**
 * HRESULT: bits 26–16; Microsoft uses bit 27 as well (DirectX, WinGet), and an NTSTATUS has twelve bits too. The names
 * are those of HRESULTs: an NTSTATUS, which has bit 30, counts its facilities otherwise.
 */
function facilityOf(value: number): { number: number; name?: string } {
  const number = (value >>> 16) & 0xfff
  const name = (value & 0x50000000) === 0 ? facilityName(number) : undefined
  return name === undefined ? { number } : { number, name }
}
