import assert from 'node:assert/strict'
import { readIndex } from '../../../tools/names/read-index.js'

describe('readIndex', () => {
  it('reads codes and names by the names of the columns, and leaves remarks out', () => {
    const source = [
      'code,decimal,names,families',
      '0x80180014,2149056532,MENROLL_E_DEVICENOTSUPPORTED,enroll-mdm',
      '0x00000000,0,ERROR_SUCCESS;Office CSP ok,msi',
      '0x87D10194,2278621588,SyncML 404,mdm-status',
      '0x87D13B62,2278636386,,app-install',
      '',
    ].join('\r\n')
    assert.deepEqual(readIndex(source), [
      { value: 0x80180014, name: 'MENROLL_E_DEVICENOTSUPPORTED', alias: false },
      { value: 0, name: 'ERROR_SUCCESS', alias: false },
    ])
  })

  it('refuses a file without these columns', () => {
    assert.throws(() => readIndex('number;text\n1;A_B\n'), /no columns "code" and "names"/)
  })
})
