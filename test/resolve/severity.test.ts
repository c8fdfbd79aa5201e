import assert from 'node:assert/strict'
import { NameTable } from '../../src/catalog/name-table.js'
import { severityOf, unwrappedStatus } from '../../src/resolve/severity.js'

const NAMES = new NameTable([
  ['0x80000005', 'STATUS_BUFFER_OVERFLOW', 'ntstatus'],
  ['0x8000000A', 'E_PENDING', 'hresult'],
  ['0x8000000A', 'STATUS_HANDLES_CLOSED', 'ntstatus'],
])

describe('severityOf', () => {
  const SEVERITIES = [
    '0x80070643 error      the sign bit of an HRESULT',
    '0x00240005 success    Windows Update: restart to finish',
    '0x00CF2015 success    update agent: in progress',
    '0x0A150202 success    WinGet',
    '0xC0000022 error      NTSTATUS 11',
    '0x80000005 warning    NTSTATUS 10, and no HRESULT has the number',
    '0x8000000A error      an HRESULT has the number too',
    '0x80001234 error      nobody has the number',
    '0x40000015 information NTSTATUS 01',
    '0x90000005 warning    wraps an NTSTATUS 10',
    '0xD0000022 error      wraps an NTSTATUS 11',
    '0x80070000 success    wraps ERROR_SUCCESS',
    '0x80070669 success    wraps 1641, a restart has begun',
    '0x80070BC2 success    wraps 3010, a restart is needed',
    '0x80070BC9 error      wraps 3017, failed until a restart',
    '0x800706AB error      wraps 1707, an error of RPC',
    '0xC7D14FB1 error      Android',
  ]
  for (const line of SEVERITIES) {
    const [code = '', severity] = line.split(/ +/)
    it(line, () => assert.equal(severityOf(Number(code), NAMES), severity))
  }

  it('takes the exit codes of a good installation for successes, and knows nothing of other small numbers', () => {
    for (const value of [0, 1641, 1707, 3010, 3011]) assert.equal(severityOf(value, NAMES), 'success', String(value))
    for (const value of [1, 5, 404, 1603, 1618, 3017, 65535])
      assert.equal(severityOf(value, NAMES), 'unknown', String(value))
  })
})

describe('unwrappedStatus', () => {
  it('clears the NT bit', () => {
    assert.equal(unwrappedStatus(0xd0000022), 0xc0000022)
    assert.equal(unwrappedStatus(0xc0000022), 0xc0000022)
  })
})
