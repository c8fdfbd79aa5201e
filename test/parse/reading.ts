import assert from 'node:assert/strict'
import { parse } from '../../src/parse/parse.js'
import { readPassage, type Passage } from '../../src/parse/passage.js'
import { plainText } from '../../src/parse/plain-text.js'
import type { NameLookup } from '../../src/parse/question.js'

/** The names that the tests and the corpus use, with their codes. */
const NAMES: Readonly<Record<string, string>> = {
  S_OK: '0',
  E_FAIL: '0x80004005',
  E_ACCESSDENIED: '0x80070005',
  E_OUTOFMEMORY: '0x8007000E',
  ERROR_SHARING_VIOLATION: '32',
  STATUS_ACCESS_DENIED: '0xC0000022',
  STATUS_OBJECT_NAME_NOT_FOUND: '0xC0000034',
  SEC_E_LOGON_DENIED: '0x8009030C',
  CERT_E_UNTRUSTEDROOT: '0x800B0109',
  REGDB_E_CLASSNOTREG: '0x80040154',
  WININET_E_CANNOT_CONNECT: '0x80072EFD',
  ERROR_SUCCESS: '0',
  ERROR_INSTALL_USEREXIT: '1602',
  ERROR_INSTALL_FAILURE: '1603',
  ERROR_INSTALL_ALREADY_RUNNING: '1618',
  ERROR_INSTALL_PACKAGE_OPEN_FAILED: '1619',
  ERROR_PRODUCT_VERSION: '1638',
  ERROR_SUCCESS_REBOOT_REQUIRED: '3010',
  ERROR_ANOTHER_RUNNING_SCENARIO: '17003',
  OM_E_CALL_CANCELLED: '0x80CF000B',
  OM_E_NO_CONNECTION: '0x80CF001F',
  OM_E_TIME_OUT: '0x80CF0021',
  OM_E_ALL_UPDATES_FAILED: '0x80CF0022',
  OM_E_WU_DISABLED: '0x80CF002E',
  OM_E_INVALID_FILE: '0x80CF0031',
  OM_E_DOWNLOAD_FAILED: '0x80CF0034',
  OM_S_REBOOT_REQUIRED: '0x00CF0005',
  OMC_E_INSTALL_NOT_ALLOWED_REBOOT_REQUIRED: '0x80AF0005',
  WU_E_NO_SERVICE: '0x80240001',
  WU_E_NOT_APPLICABLE: '0x80240017',
  WU_E_SERVICE_STOP: '0x8024001E',
  WU_E_NO_UPDATE: '0x80240024',
  WU_E_DOWNLOAD_FAILED: '0x80240034',
  WU_E_UH_INVALIDMETADATA: '0x80242006',
  WU_E_PT_WINHTTP_NAME_NOT_RESOLVED: '0x8024402C',
  WU_E_PT_ECP_SUCCEEDED_WITH_ERRORS: '0x8024402F',
  MENROLL_E_DEVICE_MESSAGE_FORMAT_ERROR: '0x80180001',
  MENROLL_E_DEVICE_AUTHENTICATION_ERROR: '0x80180002',
  MENROLL_E_DEVICECAPREACHED: '0x80180013',
  MENROLL_E_DEVICENOTSUPPORTED: '0x80180014',
  MENROLL_E_USERLICENSE: '0x80180018',
  APPINSTALLER_CLI_ERROR_SHELLEXEC_INSTALL_FAILED: '0x8A150006',
  APPINSTALLER_CLI_ERROR_UPDATE_NOT_APPLICABLE: '0x8A15002B',
  WSAETIMEDOUT: '10060',
  DEVICECAPREACHED: 'DeviceCapReached',
}

/** A lookup as the catalog gives it, small enough to read. */
export const nameLookup: NameLookup = (name) => NAMES[name.toUpperCase()]

/** Gives the codes that a message names. */
export function codesOf(text: string): string[] {
  const question = parse(text, nameLookup)
  return question.kind === 'codes' ? question.mentions.map(({ code }) => code) : []
}

/** Declares one test per line `message → codes`; nothing behind the arrow means that the message names none. */
export function reads(lines: readonly string[]): void {
  for (const line of lines) {
    const [message = '', codes = ''] = line.split(/ *→ ?/)
    it(line, () => assert.deepEqual(codesOf(message), codes.split(' ').filter(Boolean)))
  }
}

/** Gives the passage of a message, and the index of the first word that reads so. */
export function passageAt(text: string, word: string): { passage: Passage; index: number; start: number } {
  const passage = readPassage(plainText(text))
  const index = passage.words.findIndex((candidate) => candidate.text === word)
  assert.notEqual(index, -1, `${word} is no word of: ${text}`)
  return { passage, index, start: passage.words[index]?.start ?? 0 }
}
