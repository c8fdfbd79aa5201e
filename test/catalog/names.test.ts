import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { canonicalCode, codeValue } from '../../src/parse/code.js'
import { isIdentifier } from '../../src/parse/symbolic-name.js'
import { splitWords } from '../../src/parse/words.js'
import { realCore } from '../helpers/bot-under-test.js'

const FOLDER = new URL('../../../catalog/names/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'))
const ROWS = FILES.flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ file, line, parts: line.split(',') })),
)

/** Values that the headers define, checked against them by hand. */
const SAMPLE: Readonly<Record<string, string>> = {
  ERROR_ACCESS_DENIED: '5',
  ERROR_INVALID_DATA: '13',
  ERROR_VIRUS_INFECTED: '225',
  ERROR_IO_PENDING: '997',
  ERROR_SERVICE_DISABLED: '1058',
  ERROR_TIMEOUT: '1460',
  ERROR_INSTALL_USEREXIT: '1602',
  ERROR_INSTALL_ALREADY_RUNNING: '1618',
  ERROR_BAD_FORMAT: '11',
  ERROR_PACKAGES_IN_USE: '0x80073D02',
  ERROR_INSTALL_OPEN_PACKAGE_FAILED: '0x80073CF0',
  ERROR_SUCCESS_REBOOT_REQUIRED: '3010',
  ERROR_FAIL_REBOOT_REQUIRED: '3017',
  ERROR_INTERNET_TIMEOUT: '12002',
  ERROR_WINHTTP_NAME_NOT_RESOLVED: '12007',
  WSAETIMEDOUT: '10060',
  NERR_UserNotFound: '2221',
  E_FAIL: '0x80004005',
  E_UNEXPECTED: '0x8000FFFF',
  E_ACCESSDENIED: '0x80070005',
  CERT_E_UNTRUSTEDROOT: '0x800B0109',
  TRUST_E_NOSIGNATURE: '0x800B0100',
  CRYPT_E_REVOCATION_OFFLINE: '0x80092013',
  NTE_BAD_KEYSET: '0x80090016',
  RPC_E_DISCONNECTED: '0x80010108',
  CO_E_SERVER_EXEC_FAILURE: '0x80080005',
  REGDB_E_CLASSNOTREG: '0x80040154',
  WU_E_ALL_UPDATES_FAILED: '0x80240022',
  WU_E_PT_WINHTTP_NAME_NOT_RESOLVED: '0x8024402C',
  WU_S_REBOOT_REQUIRED: '0x00240005',
  BG_E_HTTP_ERROR_404: '0x80190194',
  STATUS_ACCESS_DENIED: '0xC0000022',
  STATUS_LOGON_FAILURE: '0xC000006D',
  MENROLL_E_DEVICENOTSUPPORTED: '0x80180014',
  FVE_E_LOCKED_VOLUME: '0x80310000',
  DO_E_DOWNLOAD_NO_PROGRESS: '0x80D02002',
  APPX_E_INVALID_MANIFEST: '0x80080204',
  APPINSTALLER_CLI_ERROR_INSTALLER_HASH_MISMATCH: '0x8A150011',
  CBS_E_SOURCE_MISSING: '0x800F081F',
}

describe('the table of names', () => {
  const { names } = realCore().knowledge

  it('holds at least 8,000 codes', () => {
    assert.ok(new Set(ROWS.map(({ parts }) => parts[0])).size >= 8_000)
  })

  it('holds numbers in canonical form and names, nothing else', () => {
    const bad = ROWS.filter(({ parts: [code = '', name = '', ...more] }) => {
      const value = codeValue(code)
      return value === undefined || canonicalCode(value) !== code || !/^[A-Za-z]\w{3,95}$/.test(name) || more.length > 0
    })
    assert.deepEqual(bad, [])
  })

  it('holds each line once, in the order of the numbers', () => {
    for (const file of FILES) {
      const values = ROWS.filter((row) => row.file === file).map(({ parts }) => codeValue(parts[0] ?? '') ?? -1)
      assert.deepEqual(
        values,
        values.toSorted((a, b) => a - b),
        file,
      )
    }
    assert.equal(new Set(ROWS.map(({ line }) => line)).size, ROWS.length)
  })

  it('gives a name to one code only, and to an error of app packages in both writings', () => {
    const codes = new Map<string, string>()
    for (const {
      parts: [code = '', name = ''],
    } of ROWS) {
      const other = codes.get(name) ?? code
      const isPackage = Number(other) >= 0x80073cf0 && Number(code) === (Number(other) & 0xffff)
      assert.ok(other === code || isPackage, name)
      codes.set(name, other)
    }
  })

  it('takes no ordinary word for a name', () => {
    // What the parser looks up has an underscore or a capital inside; the others are those of Windows Sockets.
    const ordinary = ROWS.map(({ parts }) => parts[1] ?? '').filter(
      (name) => !splitWords(name).every(isIdentifier) && !/^WSA[A-Z]+$|^NOERROR$/.test(name),
    )
    assert.deepEqual(ordinary, [])
    for (const word of [
      'error',
      'access',
      'denied',
      'timeout',
      'success',
      'no_error',
      'error_code',
      'exit_code',
      'iPhone',
    ])
      assert.equal(names.codeOf(word), undefined, word)
  })

  for (const [name, code] of Object.entries(SAMPLE))
    it(`knows ${name} as ${code}`, () => assert.equal(names.codeOf(name), code))

  it('leads the name of an entry to its entry', () => {
    const { catalog } = realCore().knowledge
    for (const { id, symbol } of catalog.entries) {
      const code = symbol === undefined ? undefined : names.codeOf(symbol)
      if (code !== undefined)
        assert.ok(
          catalog.byCode(code).some((entry) => entry.symbol === symbol),
          id,
        )
    }
  })
})
