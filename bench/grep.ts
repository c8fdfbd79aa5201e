import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How often the text is repeated, so that the start of grep can be told from its search. */
const COPIES = 101
const PATTERN = '0x[0-9A-Fa-f]{8}|-?[0-9]{9,10}|[0-9]{5}-[0-9]{4}|OMC?_[A-Z_]+'

/** Gives the microseconds that grep needs for a text: its search alone, and with the start of its process. Needs `grep`. */
export function grepTime(text: string): { searching: number; whole: number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const once = timeOf(join(folder, 'once'), text)
    const often = timeOf(join(folder, 'often'), text.repeat(COPIES))
    return { searching: (often - once) / (COPIES - 1), whole: once }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeOf(file: string, text: string): number {
  writeFileSync(file, text)
  const begun = performance.now()
  const { status } = spawnSync('grep', ['-oE', PATTERN, file], {
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error('grep found nothing; is it installed?')
  return (performance.now() - begun) * 1000
}
