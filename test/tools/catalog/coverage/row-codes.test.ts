import assert from 'node:assert/strict'
import { readTables } from '../../../../tools/catalog/coverage/read-tables.js'
import { rowCodes } from '../../../../tools/catalog/coverage/row-codes.js'

/** Gives the codes and names of every row of a table, without its header. */
function codes(...rows: string[]): string[][] {
  const width = (rows[0]?.split('|').length ?? 2) - 2
  const markdown = [`|${' |'.repeat(width)}`, `|${'-|'.repeat(width)}`, ...rows].join('\n')
  return readTables(markdown).tables.flatMap((table) => rowCodes(table).map((row) => [...row.codes, ...row.names]))
}

describe('codes in the rows of a table', () => {
  it('are found by what stands in a column, whatever its header says', () => {
    assert.deepEqual(codes('| (klientfel) | 0xC7D14FB5 | -942583883 |', '| | 0xc7d14fba | −942583878 |'), [
      ['0xC7D14FB5'],
      ['0xC7D14FBA'],
    ])
  })

  it('are found in brackets behind a message', () => {
    assert.deepEqual(codes('| Fout 12024 bij de installatie. (0x87D13B6E) | Uitleg |'), [['0x87D13B6E']])
  })

  it('are small decimals and classes with a name, in a column of codes', () => {
    const rows = [
      '| 1460 (ERROR_TIMEOUT) | Download |',
      '| Foutcode van CertVerifyCertificateChainPolicy | - |',
      '| 0 | 64-bits |',
    ]
    assert.deepEqual(codes(...rows), [['1460'], ['CertVerifyCertificateChainPolicy'], ['0']])
  })

  it('are several spellings of one code, and codes of Office', () => {
    const row =
      '| Verwijderen | -2147418113, 0x8000ffff of 2147549183 | Foutcode: 30088-1008Foutcode: 30125-1011 (404) |'
    assert.deepEqual(codes(row), [['0x8000FFFF', '30088-1008', '30125-1011']])
  })

  it('are decimals alone, signed or unsigned, and short hexadecimals', () => {
    assert.deepEqual(codes('| -2016345060 | a |', '| 2278622236 | b |', '| 0x643 | c |'), [
      ['0x87D1041C'],
      ['0x87D1041C'],
      ['1603'],
    ])
  })

  it('are not the numbers that count steps, versions or HTTP statuses beside a code', () => {
    assert.deepEqual(codes('| 1 | Open |', '| 2 | Close |'), [[], []])
    assert.deepEqual(codes('| 404 | 0x80244019 |', '| 407 | 0x8024401B |'), [['0x80244019'], ['0x8024401B']])
    assert.deepEqual(codes('| 64-bits | 10.0.1 |', '| 32-bits | 11.0 |'), [[], []])
  })

  it('are read in rows without outer bars, and with bars that are escaped', () => {
    const markdown = 'Code | Text\n--- | ---\n0x80CF4020 | a \\| b\n\nend'
    const [table] = readTables(markdown).tables
    assert.deepEqual(table?.rows, [{ line: 3, cells: ['0x80CF4020', 'a | b'] }])
  })
})
