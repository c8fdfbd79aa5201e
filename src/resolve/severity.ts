import type { NameTable } from '../catalog/name-table.js'
import { canonicalCode } from '../parse/code.js'

/** What a number says about how bad it is. */
export type CodeSeverity = 'success' | 'information' | 'warning' | 'error' | 'unknown'

/** Values below this bound are no HRESULTs and have no severity bits. */
export const SMALL = 0x10000
/** Set in an HRESULT that wraps an NTSTATUS (HRESULT_FROM_NT). */
export const NT_BIT = 0x10000000
/** Upper half of an HRESULT that wraps a Win32 error (HRESULT_FROM_WIN32). */
export const WIN32_UPPER = 0x8007

/** Win32 errors that report success: ERROR_SUCCESS and the installations that only want a restart. */
const SUCCESSFUL_ERRORS = new Set([0, 1641, 3010, 3011])
/** Intune takes 1707 for a success too, as an exit code. Wrapped it is an error of RPC. */
const SUCCESSFUL_EXITS = new Set([...SUCCESSFUL_ERRORS, 1707])

/** Bits 31–30 of an NTSTATUS. */
const NT_SEVERITIES = ['success', 'information', 'warning', 'error'] as const

/**
 * Gives the severity of an unsigned 32-bit value. Of an HRESULT bit 31 tells it: set is a failure. An NTSTATUS has two
 * bits; its warnings (10) look like failures of an HRESULT, so that they count as warnings only where nothing but an
 * NTSTATUS has that number, or where the NT bit is set.
 */
export function severityOf(value: number, names: NameTable): CodeSeverity {
  if (value < SMALL) return SUCCESSFUL_EXITS.has(value) ? 'success' : 'unknown'
  if (value >>> 16 === WIN32_UPPER && SUCCESSFUL_ERRORS.has(value & 0xffff)) return 'success'
  const bits = value >>> 30
  if (bits === 2) return isStatus(value, names) ? 'warning' : 'error'
  return NT_SEVERITIES[bits] ?? 'unknown'
}

/** Gives the NTSTATUS that an HRESULT wraps, or the value itself: `0xD0000022` → `0xC0000022`. */
export function unwrappedStatus(value: number): number {
  return (value & ~NT_BIT) >>> 0
}

function isStatus(value: number, names: NameTable): boolean {
  const known = names.namesOf(canonicalCode(unwrappedStatus(value)))
  return known.length > 0 && known.every((name) => name.group === 'ntstatus')
}
