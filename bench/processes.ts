import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { load, type LoadResult } from './load.js'
import { describeMachine } from './machine.js'
import { codeTexts, messageBodies } from './questions.js'
import { startProcess, type StartedProcess } from './started-process.js'
import { digits, median, printTable } from './table.js'

/** Does throughput add up over processes that share nothing? */
const ROUNDS = 3
const SECONDS = 2
/** Requests a second that each process is offered in the paced runs: below half of a core. */
const PACE = 400

interface Sum {
  readonly perSecond: number
  readonly p99: number
  readonly cpu: number
}

const core = composeCore(readKnowledge())
const bodies = messageBodies(codeTexts(core))
const both = [await startProcess('bot'), await startProcess('bot')]
const one = both.slice(0, 1)
const runs = [
  { name: `1 process, offered ${PACE}/s`, processes: one, rate: PACE, sums: [] as Sum[] },
  { name: `2 processes, offered ${PACE}/s each`, processes: both, rate: PACE, sums: [] as Sum[] },
  { name: '1 process, as many as possible', processes: one, rate: undefined, sums: [] as Sum[] },
  { name: '2 processes, as many as possible', processes: both, rate: undefined, sums: [] as Sum[] },
]
try {
  for (const { url } of both) await load(url, bodies, { seconds: SECONDS })
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { processes, rate, sums } of runs) sums.push(await run(processes, rate))
  }
  print()
} finally {
  await Promise.all(both.map((process) => process.stop()))
}

async function run(processes: readonly StartedProcess[], rate: number | undefined): Promise<Sum> {
  const before = await usedBy(processes)
  const options = { seconds: SECONDS, ...(rate === undefined ? {} : { rate }) }
  const results = await Promise.all(processes.map(({ url }) => load(url, bodies, options)))
  const cpu = ((await usedBy(processes)) - before) / total(results, 'answered')
  return { perSecond: total(results, 'perSecond'), p99: Math.max(...results.map(({ p99 }) => p99)), cpu }
}

async function usedBy(processes: readonly StartedProcess[]): Promise<number> {
  const usages = await Promise.all(processes.map((process) => process.usage()))
  return usages.reduce((sum, { cpu }) => sum + cpu, 0)
}

function total(results: readonly LoadResult[], field: 'answered' | 'perSecond'): number {
  return results.reduce((sum, result) => sum + result[field], 0)
}

function print(): void {
  const middle = (sums: readonly Sum[], field: keyof Sum): number => median(sums.map((sum) => sum[field]))
  const rows = runs.map(({ name, sums }, place) => {
    const single = runs[place - (place % 2)]?.sums ?? []
    const perSecond = middle(sums, 'perSecond')
    const ratio = (perSecond / middle(single, 'perSecond')).toFixed(2)
    return [name, digits(perSecond), `${ratio}×`, digits(middle(sums, 'cpu')), digits(middle(sums, 'p99'))]
  })
  const title = `Processes: code questions, the load generator on the same cores, ${ROUNDS} interleaved rounds`
  const head = ['', 'requests/s together', 'of one', 'CPU µs/turn', 'p99 ms']
  printTable(title, describeMachine(core.knowledge.catalog.entries.length), head, rows)
}
