import assert from 'node:assert/strict'
import { readHeader } from '../../../tools/names/read-header.js'

/** One line for each code that is read: `1603 ERROR_INSTALL_FAILURE`, an alias with a star. */
function read(source: string): string[] {
  return readHeader(source).map(({ value, name, alias }) => `${value} ${name}${alias ? '*' : ''}`)
}

describe('readHeader', () => {
  const LINES: Readonly<Record<string, readonly string[]>> = {
    '#define ERROR_INSTALL_FAILURE __MSABI_LONG(1603)': ['1603 ERROR_INSTALL_FAILURE'],
    '#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005)': ['2147942405 E_ACCESSDENIED'],
    '#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022)': ['3221225506 STATUS_ACCESS_DENIED'],
    '#define WU_S_REBOOT_REQUIRED __MSABI_LONG(0x00240005)': ['2359301 WU_S_REBOOT_REQUIRED'],
    '#define BG_E_NOT_FOUND 0x80200001L /* gone */': ['2149580801 BG_E_NOT_FOUND'],
    '# define S_OK ((HRESULT)0x00000000) // fine': ['0 S_OK'],
    '#define NERR_UserNotFound (2100+121)': ['2221 NERR_UserNotFound'],
    // What is no code.
    '#define FACILITY_WIN32 7': [],
    '#define SEVERITY_ERROR 1': [],
    '#define OLE_E_FIRST __MSABI_LONG(0x80040000)': [],
    '#define HRESULT_CODE(hr) ((hr) & 0xFFFF)': [],
    '#define ERROR_OTHER SOME_MACRO(5)': [],
    '#define _WINERROR_': [],
    'ERROR_INSTALL_FAILURE 1603': [],
  }
  for (const [line, codes] of Object.entries(LINES)) it(line, () => assert.deepEqual(read(line), codes))

  it('adds numbers to a base that the header defines', () => {
    const source = '#define WSABASEERR 10000\r\n#define WSAETIMEDOUT (WSABASEERR + 60)\r\n'
    assert.deepEqual(read(source), ['10060 WSAETIMEDOUT'])
  })

  it('tells a second name of a number from its own', () => {
    const source = '#define SEC_E_INTERNAL_ERROR 0x80090304\n#define SEC_E_NO_SPM SEC_E_INTERNAL_ERROR\n'
    assert.deepEqual(read(source), ['2148074244 SEC_E_INTERNAL_ERROR', '2148074244 SEC_E_NO_SPM*'])
  })

  it('keeps names that only look like marks', () => {
    const source = '#define STATUS_IMAGE_NOT_AT_BASE 0x40000003\n#define WU_E_PT_SOAPCLIENT_BASE 0x80244000\n'
    assert.equal(read(source).length, 2)
  })
})
