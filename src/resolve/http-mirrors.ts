import { canonicalCode, type Code } from '../parse/code.js'

/**
 * Windows Update and the update agent number HTTP statuses by a table, not by arithmetic: the low word is
 * 0x4016 + the place in this list. Source: "WUA networking error codes" in the Win32 documentation, which is right
 * about 501 and 504 where the Intune table prints 500 and 503.
 */
const STATUS_OF_LOW_WORD: readonly number[] = [
  400, 401, 403, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504, 505,
]
const FIRST_LOW_WORD = 0x4016

const WINDOWS_UPDATE = 0x8024
const UPDATE_AGENT = 0x80cf
/** FACILITY_HTTP, as BITS uses it. Below status 100 the same numbers are errors of an old enrollment: MREGISTER_E. */
const HTTP = 0x8019
const MDM = 0x87d1

/** Gives the HTTP status that a code carries: 0x8019, 0x87D1, 0x8024 40xx, 0x80CF 40xx. */
export function httpStatusOf(value: number): number | undefined {
  const low = value & 0xffff
  switch (value >>> 16) {
    case HTTP:
      return low >= 100 && low < 600 ? low : undefined
    case MDM:
      return isSharedWithSyncml(low) ? low : undefined
    case WINDOWS_UPDATE:
    case UPDATE_AGENT:
      return STATUS_OF_LOW_WORD[low - FIRST_LOW_WORD]
    default:
      return undefined
  }
}

/** Gives the codes by which other components tell the same HTTP status. */
export function httpMirrors(status: number): Code[] {
  const place = STATUS_OF_LOW_WORD.indexOf(status)
  const tabled =
    place < 0 ? [] : [code(UPDATE_AGENT, FIRST_LOW_WORD + place), code(WINDOWS_UPDATE, FIRST_LOW_WORD + place)]
  return [...tabled, code(HTTP, status), ...(isSharedWithSyncml(status) ? [code(MDM, status)] : [])]
}

/** SyncML takes its first failures from HTTP; 418 and those from 506 on mean something of its own. */
function isSharedWithSyncml(status: number): boolean {
  return (status >= 400 && status <= 417) || (status >= 500 && status <= 505)
}

function code(upper: number, lower: number): Code {
  return canonicalCode(((upper << 16) | lower) >>> 0)
}
