import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalCode, codeValue, type Code } from '../../src/parse/code.js'
import { decode, siblingsOf, type Decoded, type Reading } from '../../src/resolve/decode.js'
import { realCore } from '../helpers/bot-under-test.js'

const decoded = (code: Code): Decoded => decode(code, realCore().knowledge.names)
const firstName = (code: Code): string | undefined => decoded(code).names[0]?.name

/** One line for each reading: `win32 1603`, `http 404`. */
function readingsOf(code: Code): string[] {
  return decoded(code).readings.map((reading) => `${reading.kind} ${valueOf(reading)}`)
}

function valueOf(reading: Reading): string | number {
  if ('code' in reading) return reading.code
  return 'status' in reading ? reading.status : reading.error
}

describe('decode', () => {
  const READINGS: Readonly<Record<Code, readonly string[]>> = {
    '0x80070643': ['win32 1603'],
    '0x80073CF0': ['win32 15600'],
    '0x80190194': ['http 404'],
    '0x87D10194': ['http 404', 'syncml 404'],
    '0x87D100C8': ['syncml 200'],
    '0x87D15616': ['apple 12038'],
    '0x80244019': ['http 404', 'twin 0x80CF4019'],
    '0x80CF4020': ['http 501', 'twin 0x80244020'],
    '0x80CF4023': ['http 504', 'twin 0x80244023'],
    '0xC0000022': ['ntstatus 0xC0000022'],
    '0xD0000022': ['ntstatus 0xC0000022'],
    '1603': ['hresult 0x80070643'],
    '404': ['hresult 0x80070194', 'http 404'],
    '17002': ['hresult 0x8007426A'],
    '0x87D107D0': [],
    '0x12345678': [],
  }
  for (const [code, readings] of Object.entries(READINGS))
    it(`${code}: ${readings.join(', ') || 'no reading'}`, () => assert.deepEqual(readingsOf(code), readings))

  const NAMES: Readonly<Record<Code, string | undefined>> = {
    '0': 'ERROR_SUCCESS',
    '1': 'ERROR_INVALID_FUNCTION',
    '5': 'ERROR_ACCESS_DENIED',
    '1603': 'ERROR_INSTALL_FAILURE',
    '3010': 'ERROR_SUCCESS_REBOOT_REQUIRED',
    '12007': 'ERROR_WINHTTP_NAME_NOT_RESOLVED',
    '15600': 'ERROR_INSTALL_OPEN_PACKAGE_FAILED',
    '17003': 'ERROR_ANOTHER_RUNNING_SCENARIO',
    '0x80004005': 'E_FAIL',
    '0x80040000': 'OLE_E_OLEVERB',
    '0x80070005': 'E_ACCESSDENIED',
    '0x80070002': 'E_FILENOTFOUND',
    '0x80070643': 'ERROR_INSTALL_FAILURE',
    '0x80072EE7': 'WININET_E_NAME_NOT_RESOLVED',
    '0x80073CF9': 'ERROR_INSTALL_FAILED',
    '0x80073D10': 'ERROR_INSTALL_WRONG_PROCESSOR_ARCHITECTURE',
    '0x800700E1': 'ERROR_VIRUS_INFECTED',
    '0x80070BC9': 'ERROR_FAIL_REBOOT_REQUIRED',
    '0x80180014': 'MENROLL_E_DEVICENOTSUPPORTED',
    '0x80190009': 'MREGISTER_E_REGISTRATION_IN_PROGRESS',
    '0x80240022': 'WU_E_ALL_UPDATES_FAILED',
    '0x80310000': 'FVE_E_LOCKED_VOLUME',
    '0x80D02002': 'DO_E_DOWNLOAD_NO_PROGRESS',
    '0x8A150011': 'APPINSTALLER_CLI_ERROR_INSTALLER_HASH_MISMATCH',
    '0xC000006D': 'STATUS_LOGON_FAILURE',
    '0x87D10194': undefined,
    '30015-4': undefined,
  }
  for (const [code, name] of Object.entries(NAMES))
    it(`${code} is ${name ?? 'without a name'}`, () => assert.equal(firstName(code), name))

  it('gives all spellings of a number', () => {
    const { value, hexadecimal, signed, status } = decoded('0x80070643')
    assert.deepEqual([value, hexadecimal, signed, status], [2147944003, '0x80070643', -2147023293, 0x643])
  })

  it('gives a small number no facility and no status', () => {
    const { facility, status, customer } = decoded('1603')
    assert.deepEqual([facility, status, customer], [undefined, undefined, false])
  })

  it('names the facility of an HRESULT only', () => {
    assert.deepEqual(decoded('0x80070643').facility, { number: 7, name: 'WIN32' })
    assert.deepEqual(decoded('0x8A150011').facility, { number: 0xa15 })
    assert.deepEqual(decoded('0xC0020001').facility, { number: 2 }, 'an NTSTATUS counts its facilities otherwise')
    assert.deepEqual(decoded('0x800413ED').facility, { number: 4, name: 'ITF' })
  })

  it('tells the customer bit', () => {
    assert.equal(decoded('0xE0434352').customer, true)
    assert.equal(decoded('0x80070643').customer, false)
  })

  it('tells the source of a number of device management', () => {
    assert.deepEqual(decoded('0x87D107D0').mdm, { block: 'dcmo', number: 1200 })
    assert.deepEqual(decoded('0x87D13B61').mdm, { block: 'app-state', number: 15201 })
    assert.equal(decoded('0x80070643').mdm, undefined)
  })

  it('tells every place in which a small number occurs', () => {
    assert.deepEqual(
      decoded('1603').families.map(({ key }) => key),
      ['msi', 'office', 'win32'],
    )
  })

  it('finds the twin of an update agent code and back, where both mean the same', () => {
    assert.deepEqual(siblingsOf(decoded('0x80240022')), ['0x80CF0022'])
    assert.deepEqual(siblingsOf(decoded('0x80CF0022')), ['0x80240022'])
    assert.deepEqual(siblingsOf(decoded('0x00240005')), ['0x00CF0005'])
    assert.deepEqual(siblingsOf(decoded('0x80240047')), ['0x80CF0047'])
  })

  it('finds no twin where the numbers agree and the conditions do not', () => {
    // 0x8024004C is a low battery, 0x80CF004C an incomplete download.
    for (const low of ['004A', '004B', '004C', '004D', '004E', 'A007'])
      for (const high of ['0x8024', '0x80CF']) assert.deepEqual(siblingsOf(decoded(high + low)), [], high + low)
  })

  it('unwraps and wraps Win32 errors', () => {
    const pairs =
      '13-0x8007000D 1460-0x800705B4 1602-0x80070642 1603-0x80070643 1618-0x80070652 1641-0x80070669 3010-0x80070BC2'
    for (const pair of [...pairs.split(' '), '15600-0x80073CF0', '15603-0x80073CF3', '12007-0x80072EE7']) {
      const [win32 = '', hresult = ''] = pair.split('-')
      assert.ok(siblingsOf(decoded(win32)).includes(hresult), pair)
      assert.ok(siblingsOf(decoded(hresult)).includes(win32), pair)
    }
  })

  it('never takes a code for its own sibling', () => {
    for (const code of realCore().knowledge.names.codes()) assert.ok(!siblingsOf(decoded(code)).includes(code), code)
  })

  it('never throws, and never calls a number with a clear sign bit an error', () => {
    const interesting = fc.constantFrom(
      0,
      1,
      0xffff,
      0x10000,
      0x7fffffff,
      0x80000000,
      0xffffffff,
      0x87d1ffff,
      0x80190064,
    )
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), interesting), (value) => {
        const code = canonicalCode(value)
        const { value: read, signed, severity, readings } = decoded(code)
        assert.equal(read, value)
        assert.equal((signed ?? 0) >>> 0, value)
        if (value < 0x8000_0000) assert.notEqual(severity, 'error')
        for (const reading of readings) if ('code' in reading) assert.notEqual(codeValue(reading.code), undefined)
      }),
      { numRuns: 5_000 },
    )
  })

  it('decodes every number in each upper half', () => {
    for (let upper = 0; upper <= 0xffff; upper += 1) assert.ok(decoded(canonicalCode(upper * 0x10000 + 0x41c)).severity)
  })

  it('says of a name or an Office code only its names', () => {
    assert.deepEqual(decoded('30015-4'), {
      code: '30015-4',
      names: [],
      severity: 'unknown',
      customer: false,
      readings: [],
      families: [],
    })
  })
})
