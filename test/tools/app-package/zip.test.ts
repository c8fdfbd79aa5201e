import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { zipFiles } from '../../../tools/app-package/zip.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('zipFiles', () => {
  it('holds the files at its root', () => {
    const zip = zipFiles(new Map([['manifest.json', bytes('{}')]]))
    assert.deepEqual(unzipSync(zip), { 'manifest.json': bytes('{}') })
  })

  it('gives the same bytes for the same files, in whatever order and at whatever time', () => {
    const one = zipFiles(new Map([['a', bytes('1')], ['b', bytes('2')]])) // prettier-ignore
    const other = zipFiles(new Map([['b', bytes('2')], ['a', bytes('1')]])) // prettier-ignore
    assert.deepEqual(one, other)
    // The date in the header of the first file, in the format of FAT: years since 1980, month, day.
    assert.equal(new DataView(one.buffer).getUint16(12, true), ((2020 - 1980) << 9) | (1 << 5) | 1)
  })
})
