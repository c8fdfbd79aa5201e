import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NameTable } from '../../src/catalog/name-table.js'
import { readNames } from '../../src/catalog/read-names.js'

describe('readNames', () => {
  const root = mkdtempSync(join(tmpdir(), 'catalog-names-'))
  after(() => rmSync(root, { recursive: true }))

  before(() => {
    mkdirSync(join(root, 'names'))
    writeFileSync(join(root, 'names', 'win32.csv'), '0,ERROR_SUCCESS\n1603,ERROR_INSTALL_FAILURE\n')
    writeFileSync(join(root, 'names', 'intune.csv'), '1603,OWN_NAME\r\n\n')
    writeFileSync(join(root, 'names', 'zz-own.csv'), '1603,THIRD\n')
    writeFileSync(join(root, 'names', 'README.txt'), '1,no table')
  })

  it('gives the groups of names with the most telling first', () => {
    assert.deepEqual(
      readNames(root).map((row) => row.join(' ')),
      ['1603 OWN_NAME intune', '0 ERROR_SUCCESS win32', '1603 ERROR_INSTALL_FAILURE win32', '1603 THIRD zz-own'],
    )
  })

  it('gives nothing for a folder without names', () => {
    assert.deepEqual(readNames(join(root, 'names')), [])
  })

  it('makes a table that reads both ways, in any case', () => {
    const names = new NameTable(readNames(root))
    assert.deepEqual(
      names.namesOf('1603').map(({ name }) => name),
      ['OWN_NAME', 'ERROR_INSTALL_FAILURE', 'THIRD'],
    )
    assert.equal(names.codeOf('error_install_failure'), '1603')
    assert.deepEqual(names.namesOf('1604'), [])
  })
})
