import { parseArgs } from 'node:util'
import { markdownTable } from '../bench/table.js'
import { fuzz, type FuzzResult } from '../test/fuzz/fuzz-run.js'

/** Sends hostile activities, invokes and requests to a bot, and looks at every answer. Ends with 1 where one is not sound. */
const USAGE = 'usage: npm run fuzz -- [--cases 100000] [--seed 7]'
const PROGRESS = 5_000

const { cases, seed } = readArguments()
console.log(`fuzz: ${cases} cases, seed ${seed}`)
const started = performance.now()
const result = await fuzz({ cases, seed, onCase: progress })
print(result)
process.exitCode = result.failure === undefined ? 0 : 1

function readArguments(): { cases: number; seed: number } {
  try {
    const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } })
    const read = { cases: Number(values.cases ?? 100_000), seed: Number(values.seed ?? Date.now() % 2 ** 31) }
    if (Number.isSafeInteger(read.cases) && read.cases > 0 && Number.isSafeInteger(read.seed)) return read
  } catch {
    // What was not understood is answered with how to say it.
  }
  console.error(USAGE)
  process.exit(2)
}

function progress(count: number): void {
  if (count % PROGRESS === 0) console.log(`${count} cases, ${seconds()} s`)
}

function seconds(): string {
  return ((performance.now() - started) / 1_000).toFixed(0)
}

function print({ tallies, statuses, failure }: FuzzResult): void {
  const rows = [...tallies]
    .sort(([, one], [, other]) => other.cases - one.cases)
    .map(([what, { cases: count, slowest }]) => [what, String(count), slowest.toFixed(0)])
  console.log(`\n${markdownTable(['what', 'cases', 'slowest, ms'], rows)}\n`)
  const counts = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${status}: ${count}`)
  console.log(`HTTP ${counts.join(', ')}; ${seconds()} s`)
  console.log(failure === undefined ? 'every answer is sound' : `\n${failure}`)
}
