import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { linesOf } from '../../../tools/report/lines.js'

async function linesIn(...pieces: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(pieces) as AsyncIterable<string>)) lines.push(line)
  return lines
}

describe('report: lines', () => {
  it('are found wherever the pieces end', async () => {
    assert.deepEqual(await linesIn('on', 'e\ntw', 'o\n', '\nfour'), ['one', 'two', '', 'four'])
  })

  it('are cut where somebody else wrote a whole file into one', async () => {
    const [long, next] = await linesIn(...Array.from({ length: 100 }, () => 'x'.repeat(10_000)), '\nnext')
    assert.deepEqual([long?.length, next], [65_536, 'next'])
  })
})
