import assert from 'node:assert/strict'
import { NameFiles } from '../../../tools/names/write-names.js'

const own = (value: number, name: string): { value: number; name: string; alias: boolean } => ({
  value,
  name,
  alias: false,
})

describe('NameFiles', () => {
  it('orders by number, a name of its own before an alias, then by name', () => {
    const rows = new NameFiles().add([
      own(0x80090304, 'SEC_E_INTERNAL_ERROR'),
      { value: 14, name: 'DNS_ERROR_NO_MEMORY', alias: true },
      own(14, 'ERROR_OUTOFMEMORY'),
      own(1, 'S_FALSE'),
      own(1, 'ERROR_INVALID_FUNCTION'),
      own(1, 'S_FALSE'),
    ])
    assert.deepEqual(rows, [
      '1,ERROR_INVALID_FUNCTION',
      '1,S_FALSE',
      '14,ERROR_OUTOFMEMORY',
      '14,DNS_ERROR_NO_MEMORY',
      '0x80090304,SEC_E_INTERNAL_ERROR',
    ])
  })

  it('gives a name to a number once, whatever file it comes from and however a Win32 error is written', () => {
    const files = new NameFiles()
    files.add([own(1603, 'ERROR_INSTALL_FAILURE'), own(11, 'ERROR_BAD_FORMAT')])
    const rows = files.add([
      own(1603, 'ERROR_INSTALL_FAILURE'),
      own(0x8007000b, 'ERROR_BAD_FORMAT'),
      own(0x80070005, 'E_ACCESSDENIED'),
    ])
    assert.deepEqual(rows, ['0x80070005,E_ACCESSDENIED'])
  })

  it('keeps errors of app packages as HRESULTs too: so they are documented', () => {
    const files = new NameFiles()
    files.add([own(15600, 'ERROR_INSTALL_OPEN_PACKAGE_FAILED')])
    const rows = files.add([own(0x80073cf0, 'ERROR_INSTALL_OPEN_PACKAGE_FAILED')])
    assert.deepEqual(rows, ['0x80073CF0,ERROR_INSTALL_OPEN_PACKAGE_FAILED'])
  })
})
