import type { NameTable, SymbolicName } from '../catalog/name-table.js'
import { canonicalCode, type Code } from '../parse/code.js'
import { httpStatusOf } from './http-mirrors.js'
import { mdmNumber } from './mdm-number.js'
import { NT_BIT, SMALL, WIN32_UPPER, unwrappedStatus } from './severity.js'

/** One thing that the bits of a code say about it. */
export type Reading =
  /** 0x8007xxxx wraps a Win32 error. */
  | { readonly kind: 'win32'; readonly code: Code; readonly names: readonly SymbolicName[] }
  /** A Win32 error as it looks when it is wrapped. */
  | { readonly kind: 'hresult'; readonly code: Code }
  /** An NTSTATUS, bare or wrapped in an HRESULT. */
  | { readonly kind: 'ntstatus'; readonly code: Code; readonly names: readonly SymbolicName[] }
  | { readonly kind: 'http'; readonly status: number }
  /** 0x87D10000 + status of the SyncML protocol (OMA-DM). */
  | { readonly kind: 'syncml'; readonly status: number }
  /** 0x87D10000 + 10000 + number of an error of Apple's device management. */
  | { readonly kind: 'apple'; readonly error: number }
  /** The same condition in the other numbering of the update stack. */
  | { readonly kind: 'twin'; readonly code: Code; readonly names: readonly SymbolicName[] }

/** Gives everything that the bits of an unsigned 32-bit value say about it. */
export function readingsOf(value: number, names: NameTable): Reading[] {
  const readers =
    value < SMALL ? [smallReading, smallHttp] : [win32Reading, httpReading, mdmReading, ntReading, twinReading]
  return readers.flatMap((read) => read(value, names) ?? [])
}

/** A small number that Windows knows is a Win32 error, and has a wrapped form. */
function smallReading(value: number, names: NameTable): Reading | undefined {
  const known = names.namesOf(canonicalCode(value)).length > 0
  return known && value > 0 ? { kind: 'hresult', code: hresultOf(value) } : undefined
}

/** HRESULT_FROM_WIN32 of a small number. */
function hresultOf(value: number): Code {
  return canonicalCode(((WIN32_UPPER << 16) | value) >>> 0)
}

function smallHttp(value: number): Reading | undefined {
  return value >= 400 && value < 600 ? { kind: 'http', status: value } : undefined
}

function win32Reading(value: number, names: NameTable): Reading | undefined {
  if (value >>> 16 !== WIN32_UPPER) return undefined
  const code = canonicalCode(value & 0xffff)
  return { kind: 'win32', code, names: names.namesOf(code) }
}

function httpReading(value: number): Reading | undefined {
  const status = httpStatusOf(value)
  return status === undefined ? undefined : { kind: 'http', status }
}

function mdmReading(value: number): Reading | undefined {
  const mdm = mdmNumber(value)
  if (mdm?.block === 'syncml') return { kind: 'syncml', status: mdm.number }
  return mdm?.block === 'apple' ? { kind: 'apple', error: mdm.number } : undefined
}

function ntReading(value: number, names: NameTable): Reading | undefined {
  const code = canonicalCode((value & NT_BIT) === 0 ? value : unwrappedStatus(value))
  const known = names.namesOf(code).filter((name) => name.group === 'ntstatus')
  return known.length > 0 ? { kind: 'ntstatus', code, names: known } : undefined
}

/**
 * Update agent ↔ Windows Update: the high word differs, the low word is the same. Seven pairs of numbers mean different
 * things (0x8024004C is a low battery, 0x80CF004C a failed download), so a twin has to have the same name.
 */
function twinReading(value: number, names: NameTable): Reading | undefined {
  const upper = TWINS[value >>> 16]
  if (upper === undefined) return undefined
  const code = canonicalCode(((upper << 16) | (value & 0xffff)) >>> 0)
  const conditions = new Set(names.namesOf(canonicalCode(value)).map(conditionOf))
  const same = names.namesOf(code).filter((name) => conditions.has(conditionOf(name)))
  return same.length > 0 ? { kind: 'twin', code, names: same } : undefined
}

const TWINS: Readonly<Record<number, number>> = { 0x80cf: 0x8024, 0x8024: 0x80cf, 0x00cf: 0x0024, 0x0024: 0x00cf }

/** `OM_E_NO_CONNECTION` and `WU_E_NO_CONNECTION` are one condition. */
function conditionOf({ name }: SymbolicName): string {
  return name.slice(name.indexOf('_'))
}
