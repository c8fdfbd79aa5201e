import assert from 'node:assert/strict'
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPORT = fileURLToPath(new URL('../../tools/report.js', import.meta.url))
const LINE = '{"level":"info","kind":"message","outcome":"nothing","language":"fr","milliseconds":3,"msg":"turn"}'

describe('npm run report', () => {
  let folder: string

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
  })

  after(() => rmSync(folder, { recursive: true }))

  function report(args: readonly string[], input = ''): SpawnSyncReturns<string> {
    const env = { PATH: process.env['PATH'], INIT_CWD: folder }
    return spawnSync(process.execPath, [REPORT, ...args], { input, encoding: 'utf8', env })
  }

  it('reads a file, named from where npm was called, or standard input', () => {
    writeFileSync(join(folder, 'bot.log'), `${LINE}\njunk\n`)
    assert.match(report(['bot.log']).stdout, /^1 turns; 0 other lines; 1 lines/)
    assert.match(report(['-'], LINE).stdout, /^1 turns; 0 other lines; 0 lines/)
    assert.match(report([], LINE).stdout, /^1 turns/)
  })

  it('prints the same as one JSON object', () => {
    const { stdout, status } = report(['--json'], `${LINE}\r\n${LINE}\r\n`)
    const { lines, outcomes } = JSON.parse(stdout) as { lines: unknown; outcomes: unknown }
    assert.deepEqual([lines, status], [{ turns: 2, other: 0, junk: 0 }, 0])
    assert.deepEqual(outcomes, [{ name: 'nothing', count: 2 }])
  })

  it('says what, why and how to mend it, and ends with 2, where there is nothing to tell', () => {
    writeFileSync(join(folder, 'empty.log'), '')
    const cases = [['empty.log'], ['absent.log'], ['.'], ['-'], ['--loud'], ['a.log', 'b.log']]
    for (const args of cases) {
      const { status, stderr, stdout } = report(args)
      assert.deepEqual([status, stdout], [2, ''], args.join(' '))
      assert.match(stderr, /^report:\n- .+\n {4}why: .+\n {4}fix: .+\n$/)
    }
  })
})
