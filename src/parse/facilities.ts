/**
 * The upper halves of the codes that Windows, Intune and their parts really use: severity and facility in one.
 * A number with such an upper half is a code even where nothing introduces it. Sources: `winerror.h`, `ntstatus.h`,
 * Microsoft's tables for Intune, WinGet, Windows Update, Delivery Optimization, Autopilot, activation and sign-in.
 */
const FAILURES = new Set([
  ...range(0x8000, 0x8005), // general, RPC, dispatch, storage, interfaces (DFCI and WMI among them)
  ...range(0x8007, 0x8013), // Win32, Windows, security, control, certificates, internet, media, MSMQ, setup, SCARD, COM+, AAF, .NET
  ...range(0x8015, 0x801c), // ACS, DPLAY, UMI, enrolment, HTTP and BITS, Windows Defender, device registration
  ...range(0x801f, 0x8021), // user mode filter, BITS, metadirectory
  ...range(0x8023, 0x8034), // state, update, graphics, shell, TPM, PLA, BitLocker, firewall, WinRM, NDIS
  ...[0x803d, 0x8050, 0x8052, 0x8065, 0x8083, 0x8086, 0x80af, 0x80c8, 0x80cf, 0x80d0, 0x80e7, 0x80f0],
  ...[0x8100, 0x8103, 0x8104, 0x8600, 0x8650, 0x8760, 0x87af, 0x87c1, 0x87d0, 0x87d1, 0x87d2, 0x87d3, 0x87dd, 0x8a15],
  ...[0xc000, 0xc004, 0xc00c, 0xc00d, 0xc015, 0xc01c, 0xc01e, 0xc020, 0xc021, 0xc022, 0xc023, 0xc026, 0xc035, 0xc0e9],
  ...[0xc180, 0xc190, 0xc7d1, 0xc7d2, 0xcaa1, 0xcaa2, 0xcaa5, 0xcaa7, 0xcaa8, 0xcaa9, 0xcaa2, 0xcaac, 0xd000],
  ...[0xe043, 0xe06d],
])

/** Upper halves of success and progress codes: update agent, Windows Update, BITS, enrolment, WinGet. */
const SUCCESSES = new Set([0x0018, 0x0020, 0x0024, 0x00cf, 0x0a15])

/** Gives whether a value is a failure of a known facility: `0x87D1041C` yes, `0xB1E50123` no. */
export function isKnownFailure(value: number): boolean {
  return FAILURES.has(value >>> 16)
}

/** Gives whether a value is a success or a progress of a known facility: `0x00CF2015`. */
export function isKnownSuccess(value: number): boolean {
  return SUCCESSES.has(value >>> 16)
}

/** Exit codes that every help desk knows: Windows Installer, AppX, Office Click-to-Run and PSAppDeployToolkit. */
export function isFamiliarExitCode(value: number): boolean {
  return (
    (value >= 1601 && value <= 1660) ||
    (value >= 15600 && value <= 15720) ||
    (value >= 17000 && value <= 17010) ||
    (value >= 60001 && value <= 60012) ||
    value === 1707 ||
    value === 3010 ||
    value === 3011 ||
    value === 17100
  )
}

/** Gives whether a number is a status that web servers answer with, from 200 to 511. */
export function isHttpStatus(value: number): boolean {
  return (value >= 200 && value <= 208) || (value >= 300 && value <= 308) || isHttpFailure(value)
}

/** Gives whether a number is a status with which a web server refuses. */
export function isHttpFailure(value: number): boolean {
  return (value >= 400 && value <= 431) || value === 451 || (value >= 500 && value <= 511)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
