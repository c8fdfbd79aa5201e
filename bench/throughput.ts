import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { load } from './load.js'
import { describeMachine } from './machine.js'
import { ask, cardProof, hasResults, isEcho, type Proof } from './proofs.js'
import { codeTexts, messageBodies, searchBodies, symptomBodies } from './questions.js'
import { runRound, type Round } from './round.js'
import { startProcess, type StartedProcess } from './started-process.js'
import { digits, median, printTable, verdict } from './table.js'

/** How many turns a second does the bot do, beside the SDK's echo bot? */
const ROUNDS = 5
const SECONDS = 2
const WARM_UP = 2

interface Scenario {
  readonly name: string
  readonly process: StartedProcess
  readonly bodies: readonly string[]
  readonly proof: Proof
  readonly target: number
}

const core = composeCore(readKnowledge())
const codes = messageBodies(codeTexts(core))
const echo = await startProcess('echo')
const bot = await startProcess('bot')
const hasCard = cardProof(core)
const scenarios: readonly Scenario[] = [
  { name: 'echo', process: echo, bodies: codes, proof: isEcho, target: 0 },
  { name: 'code, full card', process: bot, bodies: codes, proof: hasCard, target: 0.85 },
  { name: 'symptom', process: bot, bodies: symptomBodies(), proof: hasCard, target: 0.75 },
  { name: 'search, 25 results', process: bot, bodies: searchBodies(), proof: hasResults, target: 0.5 },
]
try {
  await prove(scenarios)
  const rounds = scenarios.map(() => [] as Round[])
  for (const scenario of scenarios) await load(scenario.process.url, scenario.bodies, { seconds: WARM_UP })
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, { process, bodies }] of scenarios.entries()) {
      rounds[place]?.push(await runRound(process, bodies, { seconds: SECONDS }))
    }
  }
  await prove(scenarios)
  print(rounds)
} finally {
  await Promise.all([echo.stop(), bot.stop()])
}

async function prove(all: readonly Scenario[]): Promise<void> {
  for (const { name, process, bodies, proof } of all) {
    for (const body of bodies) {
      const answer = await (await ask(process.url, body)).text()
      if (!proof(answer)) throw new Error(`"${name}" is not answered as it should be: ${body}`)
    }
  }
}

function print(rounds: readonly (readonly Round[])[]): void {
  const middle = rounds.map((round) => median(round.map(({ perSecond }) => perSecond)))
  const rows = scenarios.map(({ name, target }, place) => {
    const own = rounds[place] ?? []
    const ratio = (middle[place] ?? 0) / (middle[0] ?? 1)
    return [
      name,
      digits(middle[place] ?? 0),
      digits(median(own.map(({ cpu }) => cpu))),
      digits(median(own.map(({ p99 }) => p99))),
      ratio.toFixed(2),
      place === 0 ? '' : `≥ ${target}`,
      place === 0 ? '' : verdict(ratio, { least: target }),
    ]
  })
  const title = `Throughput: one process, 16 keep-alive connections, ${ROUNDS} interleaved rounds of ${SECONDS} s`
  const head = ['turn', 'requests/s', 'CPU µs/turn', 'p99 ms', 'of echo', 'target', '']
  printTable(title, describeMachine(core.knowledge.catalog.entries.length), head, rows)
}
