import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Growth } from './growth/measure.js'
import { describeMachine } from './machine.js'
import { digits, printTable } from './table.js'

/** How many entries, and in how many languages each has a page. */
type Size = readonly [entries: number, languages: number]

/** How does the cost grow with the catalog? Each size in a process of its own; `--all` takes half an hour and gigabytes. */
const QUICK: readonly Size[] = [
  [300, 4],
  [1_000, 4],
  [3_000, 4],
]
const LARGE: readonly Size[] = [
  [30_000, 4],
  [100_000, 4],
]
const PATIENCE = 3_600_000
const MEMORY = '--max-old-space-size=16000'

const sizes = process.argv.includes('--all') ? [...QUICK, ...LARGE] : QUICK
const measured = sizes.map(measure)
const rows = measured.map((one) => [
  digits(one.size),
  digits(one.languages),
  digits(one.lookup),
  digits(one.p50),
  digits(one.p95),
  digits(one.build),
  digits((one.build * 1000) / pagesOf(one)),
  digits(one.pages),
  digits(one.index),
  digits((one.index * 1024) / pagesOf(one)),
])
const HEAD = [
  'entries',
  'languages',
  'lookup ns',
  'symptom p50 ms',
  'symptom p95 ms',
  'index build ms',
  'build µs per page',
  'pages MiB',
  'index MiB',
  'index KiB per page',
]
printTable('Growth: generated catalogs', describeMachine('as stated'), HEAD, rows)

function pagesOf({ size, languages }: Growth): number {
  return size * languages
}

function measure([size, languages]: Size): Growth {
  const script = fileURLToPath(new URL('./growth/measure.js', import.meta.url))
  const options = ['--expose-gc', MEMORY, script, String(size), String(languages)]
  const { status, stdout } = spawnSync(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: PATIENCE,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the catalog of ${size} entries could not be measured`)
  return JSON.parse(stdout) as Growth
}
