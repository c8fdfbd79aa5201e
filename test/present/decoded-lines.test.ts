import assert from 'node:assert/strict'
import { bitLines, nameLines } from '../../src/present/decoded-lines.js'
import { open } from '../resolve/asking.js'
import { aView } from './samples.js'

const { say } = aView()

function linesOf(code: string): string[] {
  return bitLines(open('decoded', `code:${code}`).decoded, say, (name) => name)
}

describe('bitLines', () => {
  const cases = [
    ['0x80070005', /^Facility 7/, 'It wraps the Windows error 5 (ERROR_ACCESS_DENIED).'],
    ['0xC0000022', /^/, 'As an NTSTATUS it is STATUS_ACCESS_DENIED.'],
    ['0x80190194', /^Facility 25/, 'It carries the HTTP status 404.'],
    ['0x87D10194', /^Facility 2001/, 'It carries the SyncML status 404 of the MDM protocol.'],
    [
      '0x87D107D1',
      /^Facility 2001/,
      'It carries the status 1201 of DCMO, by which hardware of a device is switched on and off.',
    ],
    ['1618', /^As an HRESULT/, 'As an HRESULT it is written 0x80070652.'],
  ] as const
  for (const [code, first, line] of cases) {
    it(`${code}: ${line}`, () => {
      const lines = linesOf(code)
      assert.match(lines[0] ?? '', first)
      assert.ok(lines.includes(line), lines.join('\n'))
    })
  }

  it('tells that somebody else than Microsoft defined a code', () => {
    assert.ok(linesOf('0xA7650001').some((line) => line.includes('customer bit')))
  })
})

describe('nameLines', () => {
  it('says that there is no name', () => {
    const { decoded } = open('decoded', 'code:0x8765FFFF')
    assert.deepEqual(nameLines(decoded, say, String), ['No symbolic name is known.'])
  })
})
