/** Inclusive bounds of unsigned 32-bit values. */
type Range = readonly [from: number, to: number]

/** A family of codes and where Microsoft documents it. `key` names the label that describes it. */
export interface CodeFamily<Key extends string = string> {
  readonly key: Key
  readonly documentation: string
  readonly ranges: readonly Range[]
}

const LEARN = 'https://learn.microsoft.com'
const TROUBLESHOOT_INTUNE = `${LEARN}/troubleshoot/mem/intune`
const WIN32_DOCS = `${LEARN}/windows/win32`
/** Win32 errors that the Office CSP reports as its own status. */
const OFFICE_ERRORS = [13, 997, 1460, 1602, 1603]

/**
 * Families of codes that an Intune help desk meets. Where ranges overlap, the more telling family stands first. Source
 * of the ranges: the pages named here, and the HRESULT facilities of winerror.h.
 */
export const CODE_FAMILIES = [
  family('android-apps', `${TROUBLESHOOT_INTUNE}/app-management/app-install-error-codes`, upper(0xc7d1)),
  family(
    'intune-settings',
    `${TROUBLESHOOT_INTUNE}/general/troubleshoot-company-resource-access-problems`,
    upper(0xc7d2),
  ),
  family('intune-mdm', `${TROUBLESHOOT_INTUNE}/general/troubleshoot-company-resource-access-problems`, upper(0x87d1)),
  family('intune-extension', `${LEARN}/intune/app-management/deployment/add-dmg-macos`, [0x87d3012f, 0x87d3014d]),
  family('intune-extension', `${TROUBLESHOOT_INTUNE}/app-management/troubleshoot-win32-app-install`, upper(0x87d3)),
  family('configuration-manager', `${LEARN}/intune/configmgr/core/understand/troubleshoot`, upper(0x87d0)),
  family(
    'enrollment',
    `${TROUBLESHOOT_INTUNE}/device-enrollment/troubleshoot-device-enrollment-in-intune`,
    [0x80cf3001, 0x80cf300b],
    [0x80043001, 0x8004300b],
  ),
  family(
    'update-agent',
    `${LEARN}/intune/device-updates/windows/ref-agent-error-codes`,
    upper(0x80cf),
    upper(0x80af),
    upper(0x00cf),
  ),
  family(
    'windows-update',
    `${LEARN}/windows/deployment/update/windows-update-error-reference`,
    upper(0x8024),
    upper(0x0024),
  ),
  family(
    'setup',
    `${LEARN}/troubleshoot/windows-client/installing-updates-features-roles/common-windows-update-errors`,
    upper(0x800f),
  ),
  family('delivery-optimization', `${WIN32_DOCS}/delivery_optimization/do-return-values`, upper(0x80d0)),
  family('bits', `${WIN32_DOCS}/bits/bits-return-values`, upper(0x8020), upper(0x0020)),
  family('http', `${WIN32_DOCS}/bits/bits-return-values`, [0x80190064, 0x80190257]),
  family('enrollment', `${WIN32_DOCS}/mdmreg/mdm-registration-constants`, [0x80180000, 0x8019000f], upper(0x0018)),
  family('enrollment', `${LEARN}/autopilot/troubleshoot-device-enrollment`, upper(0x8103)),
  family(
    'device-registration',
    `${LEARN}/entra/identity/devices/troubleshoot-hybrid-join-windows-current`,
    upper(0x801c),
    [0xcaa10000, 0xcaafffff],
    [0xc0048400, 0xc00484ff],
  ),
  family('bitlocker', `${WIN32_DOCS}/com/com-error-codes-6`, upper(0x8031)),
  family('tpm', `${WIN32_DOCS}/tbs/tbs-return-codes`, [0x80280000, 0x8029ffff]),
  family(
    'winget',
    'https://github.com/microsoft/winget-cli/blob/master/doc/windows/package-manager/winget/returnCodes.md',
    upper(0x8a15),
    upper(0x0a15),
  ),
  family('certificates', `${WIN32_DOCS}/com/com-error-codes-4`, upper(0x800b)),
  family('cryptography', `${WIN32_DOCS}/com/com-error-codes-4`, upper(0x8009)),
  // Win32 errors, bare and wrapped: those of a part of Windows, then all.
  family('appx', `${WIN32_DOCS}/appxpkg/troubleshooting`, ...win32(15600, 15871), [0x80080200, 0x80080216]),
  family('msi', `${WIN32_DOCS}/msi/error-codes`, ...win32(1601, 1654), only(1707), ...win32(3010, 3010)),
  family('office', `${LEARN}/windows/client-management/mdm/office-csp`, [17000, 17100], ...OFFICE_ERRORS.map(only)),
  family('win32', `${WIN32_DOCS}/winhttp/error-messages`, ...win32(12001, 12184)),
  family('win32', `${WIN32_DOCS}/debug/system-error-codes`, ...win32(1, 15999), upper(0x8007)),
]

export type CodeFamilyKey = (typeof CODE_FAMILIES)[number]['key']

/** Gives the families that a value lies in, each once, the most telling first: a small number occurs in several places. */
export function codeFamilies(value: number): CodeFamily<CodeFamilyKey>[] {
  const families = CODE_FAMILIES.filter(({ ranges }) => ranges.some(([from, to]) => value >= from && value <= to))
  return families.filter(({ key }, place) => families.findIndex((other) => other.key === key) === place)
}

/** Gives the family of a value that tells most, if it lies in a known one. */
export function codeFamily(value: number): CodeFamily<CodeFamilyKey> | undefined {
  return codeFamilies(value)[0]
}

function family<Key extends string>(key: Key, documentation: string, ...ranges: Range[]): CodeFamily<Key> {
  return { key, documentation, ranges }
}

/** All numbers with an upper half: `0x8024nnnn`. */
function upper(half: number): Range {
  const from = half * 0x10000
  return [from, from + 0xffff]
}

function only(value: number): Range {
  return [value, value]
}

/** Win32 errors as they are, and as an HRESULT wraps them. */
function win32(from: number, to: number): [Range, Range] {
  return [
    [from, to],
    [0x80070000 + from, 0x80070000 + to],
  ]
}
