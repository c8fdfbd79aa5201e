import assert from 'node:assert/strict'
import { NameTable } from '../../src/catalog/name-table.js'
import { triage } from '../../src/resolve/triage.js'
import type { Catalog } from '../../src/catalog/catalog.js'
import { aKnowledge, anEntry } from './entries.js'
import { askFor } from './asking.js'

const NAMES = new NameTable([
  ['1603', 'ERROR_INSTALL_FAILURE', 'win32'],
  ['1618', 'ERROR_INSTALL_ALREADY_RUNNING', 'win32'],
  ['3010', 'ERROR_SUCCESS_REBOOT_REQUIRED', 'win32'],
])
const { catalog } = aKnowledge([
  anEntry('android-apps/0x87D1041C', { platform: 'android' }),
  anEntry('ios-apps/0x87D1041C', { platform: 'ios' }),
  anEntry('windows-apps/0x87D1041C'),
  anEntry('ios-apps/0x87D13B9A', { platform: 'ios' }),
  anEntry('ios-apps/0x87D13B62', { platform: 'ios', severity: 'warning' }),
  anEntry('update-agent/0x80CF2006'),
  anEntry('update-agent/0x80CF2FFF'),
  anEntry('update-agent/0x00CF0005', { severity: 'success' }),
  anEntry('update-agent/0x00CF2015', { severity: 'info' }),
])

/** Gives the order of codes; a consequence has a star. */
function order(codes: string, known: Catalog = catalog): string {
  const counted = codes.split(' ').map((code) => ({ code, count: 1 }))
  return triage(counted, known, NAMES)
    .map(({ code, consequence }) => code + (consequence ? '*' : ''))
    .join(' ')
}

describe('triage', () => {
  const ORDERS: Readonly<Record<string, string>> = {
    // Errors before warnings before the rest before successes.
    '0x00CF0005 0x00CF2015 0x87D13B62 0x80CF2006': '0x80CF2006 0x87D13B62 0x00CF2015 0x00CF0005',
    '3010 40000 0x80CF2006 1618': '0x80CF2006 1618 40000 3010',
    // A cause before its consequence, however far that is.
    '0x87D1041C 1603': '1603 0x87D1041C*',
    '0x87D1041C 1603 1618': '1618 1603* 0x87D1041C*',
    '0x80CF2FFF 0x80CF2006': '0x80CF2006 0x80CF2FFF*',
    '1603 0x80070643': '1603 0x80070643',
    // A warning explains an error too; it stays behind it.
    '0x87D1041C 0x87D13B62': '0x87D1041C* 0x87D13B62',
    // What happens on a phone is not explained by what happens on a PC.
    '0x87D13B9A 1618': '0x87D13B9A 1618',
    '0x87D13B9A 0x87D15616': '0x87D15616 0x87D13B9A*',
    // Without a cause nothing is a consequence, and a success is no cause.
    '0x87D1041C 0x00CF0005 3010': '0x87D1041C 0x00CF0005 3010',
    // Otherwise the order of the message.
    '1618 0x80CF2006 0x80070005': '1618 0x80CF2006 0x80070005',
  }
  for (const [codes, ordered] of Object.entries(ORDERS))
    it(`${codes} → ${ordered}`, () => assert.equal(order(codes), ordered))

  it('keeps counts and entries with their codes', () => {
    const [first, second] = triage(
      [
        { code: '0x87D1041C', count: 7 },
        { code: '1618', count: 2 },
      ],
      catalog,
      NAMES,
    )
    assert.deepEqual([first?.code, first?.count, first?.entries.length], ['1618', 2, 0])
    assert.deepEqual([second?.code, second?.count, second?.entries.length], ['0x87D1041C', 7, 3])
  })

  it('decodes no more codes than a card shows, and still knows which of all are the causes', () => {
    const codes = Array.from({ length: 5_000 }, (_, place) => ({
      code: `0x00CF${(0x1000 + place).toString(16).toUpperCase()}`,
      count: 1,
    }))
    const rows = triage([...codes, { code: '1603', count: 1 }, { code: '1618', count: 1 }], catalog, NAMES)
    assert.equal(rows.length, 10)
    assert.deepEqual(
      rows.slice(0, 2).map(({ code }) => code),
      ['1618', '1603'],
    )
  })

  it('reads a log: distinct codes with counts, the cause first', () => {
    const log = `[Win32App] lpExitCode 1603
      [Win32App] lpExitCode 1603
      "EnforcementErrorCode":-2016345060
      "EnforcementErrorCode":-2016345060
      "EnforcementErrorCode":-2016345060`
    const { rows, address, omitted } = askFor('triage', log)
    assert.deepEqual(
      rows.map(({ code, count, consequence }) => [code, count, consequence]),
      [
        ['1603', 2, false],
        ['0x87D1041C', 3, true],
      ],
    )
    assert.equal(address, 'codes:1603*2,0x87D1041C*3')
    assert.equal(omitted, 0)
  })
})
