import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Growth } from './growth/measure.js'
import { describeMachine } from './machine.js'
import { digits, printTable } from './table.js'

/** How does the cost grow with the catalog? Each size in a process of its own; `--all` takes minutes and gigabytes. */
const QUICK = [300, 1_000, 3_000]
const LARGE = [30_000, 100_000]
const PATIENCE = 900_000
const MEMORY = '--max-old-space-size=14000'

const sizes = process.argv.includes('--all') ? [...QUICK, ...LARGE] : QUICK
const measured = sizes.map(measure)
const [first] = measured
const rows = measured.map((one) => [
  digits(one.size),
  digits(one.lookup),
  digits(one.p50),
  digits(one.p95),
  digits(one.build),
  digits((one.build * 1000) / one.size),
  digits(one.pages),
  digits(one.index),
  digits((one.index * 1024) / one.size),
  `${digits(one.index / one.size / ((first?.index ?? 1) / (first?.size ?? 1)))}×`,
])
const HEAD = [
  'entries',
  'lookup ns',
  'symptom p50 ms',
  'symptom p95 ms',
  'index build ms',
  'build µs per entry',
  'pages MiB',
  'index MiB',
  'index KiB per entry',
  'per entry to first size',
]
printTable('Growth: generated catalogs', describeMachine('as stated'), HEAD, rows)

function measure(size: number): Growth {
  const script = fileURLToPath(new URL('./growth/measure.js', import.meta.url))
  const options = ['--expose-gc', MEMORY, script, String(size)]
  const { status, stdout } = spawnSync(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: PATIENCE,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the catalog of ${size} entries could not be measured`)
  return JSON.parse(stdout) as Growth
}
