import assert from 'node:assert/strict'
import { NameTable, type NameRow } from '../../src/catalog/name-table.js'

const ROWS: readonly NameRow[] = [
  ['1603', 'ERROR_INSTALL_FAILURE', 'catalog'],
  ['1603', 'ERROR_INSTALL_FAILURE', 'win32'],
  ['1653', 'ERROR_ROLLBACK_DISABLED', 'intune'],
  ['1653', 'ERROR_FAIL_FAST_EXCEPTION', 'win32'],
  ['0x80070005', 'E_ACCESSDENIED', 'hresult'],
  ['5', 'ERROR_ACCESS_DENIED', 'win32'],
  ['0x80073D0B', 'ERROR_PACKAGE_MOVE_FAILED', 'intune'],
  ['0x80073CF0', 'ERROR_INSTALL_OPEN_PACKAGE_FAILED', 'catalog'],
  ['15600', 'ERROR_INSTALL_OPEN_PACKAGE_FAILED', 'win32'],
]

describe('NameTable', () => {
  const table = new NameTable(ROWS)
  const names = (code: string): string[] => table.namesOf(code).map(({ name }) => name)

  it('gives the names of a code in the order of its rows, each once', () => {
    assert.deepEqual(table.namesOf('1603'), [{ name: 'ERROR_INSTALL_FAILURE', group: 'catalog' }])
    assert.deepEqual(names('1653'), ['ERROR_ROLLBACK_DISABLED', 'ERROR_FAIL_FAST_EXCEPTION'])
    assert.deepEqual(names('40000'), [])
  })

  it('gives a Win32 error its name in both writings', () => {
    assert.deepEqual(names('0x80070643'), ['ERROR_INSTALL_FAILURE'])
    assert.deepEqual(names('15627'), ['ERROR_PACKAGE_MOVE_FAILED'])
  })

  it('prefers a name of the writing itself', () => {
    assert.deepEqual(names('0x80070005'), ['E_ACCESSDENIED'])
    assert.deepEqual(names('5'), ['ERROR_ACCESS_DENIED'])
  })

  it('does not unwrap other upper halves', () => {
    for (const code of ['0x80080643', '0x00070643', '0xC0070643', '0x80240643']) assert.deepEqual(names(code), [])
  })

  it('leads a name in any case to the code of its first row', () => {
    assert.equal(table.codeOf('error_install_open_package_failed'), '0x80073CF0')
    assert.equal(table.codeOf('E_AccessDenied'), '0x80070005')
    assert.equal(table.codeOf('E_UNKNOWN'), undefined)
    assert.equal(table.codeOf('__proto__'), undefined)
  })

  it('lists codes and names', () => {
    assert.equal([...table.codes()].length, 7)
    assert.deepEqual([...table.names()].length, 7)
    assert.ok([...table.names()].every(([name]) => name === name.toUpperCase()))
  })
})
