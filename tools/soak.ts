import { parseArgs } from 'node:util'
import { describeMachine } from '../bench/machine.js'
import { markdownTable, printTable } from '../bench/table.js'
import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { soak } from './soak/run.js'
import { findingsOf } from './soak/verdict.js'

/** Keeps a bot busy for minutes, with a connector that has troubles. Ends with 1 where an answer was lost or doubled, or memory grew. */
const USAGE = 'usage: npm run soak -- [--minutes 10] [--rate 30] [--seed 7]'
const MIB = 1024 * 1024

const options = readArguments()
const core = composeCore(readKnowledge())
console.log(`soak: ${options.minutes} minutes, ${options.rate} requests a second, seed ${options.seed}`)
const result = await soak(core, {
  ...options,
  onSample: ({ minute, heap, resident, worstDelay }, requests) =>
    console.log(
      `${minute.toFixed(1)} min: ${requests} requests, live heap ${(heap / MIB).toFixed(1)} MiB, ` +
        `resident ${(resident / MIB).toFixed(0)} MiB, event loop ${worstDelay.toFixed(0)} ms`,
    ),
})
const findings = findingsOf(result)
printTable(
  `Soak: ${options.minutes} minutes at ${options.rate} requests a second`,
  describeMachine(core.knowledge.catalog.entries.length),
  ['', 'measured', 'bound', ''],
  findings.map(({ what, value, bound, isMet }) => [
    what,
    value,
    bound,
    bound === '' ? '' : isMet ? 'met' : '**missed**',
  ]),
)
console.log(`${counts('trouble of the connector', result.faults)}\n\n${counts('lines of the log', result.lines)}\n`)
process.exitCode = findings.every(({ isMet }) => isMet) ? 0 : 1

function counts(title: string, all: ReadonlyMap<string, number>): string {
  const rows = [...all].sort().map(([what, count]) => [what, String(count)])
  return markdownTable([title, 'times'], rows)
}

function readArguments(): { minutes: number; rate: number; seed: number } {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ options: { minutes: text, rate: text, seed: text } })
    const { minutes = '10', rate = '30', seed = String(Date.now() % 2 ** 31) } = values
    const read = { minutes: Number(minutes), rate: Number(rate), seed: Number(seed) }
    if (read.minutes > 0 && read.rate > 0 && Number.isSafeInteger(read.seed)) return read
  } catch {
    // What was not understood is answered with how to say it.
  }
  console.error(USAGE)
  process.exit(2)
}
