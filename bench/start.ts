import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { load } from './load.js'
import { describeMachine } from './machine.js'
import { codeTexts, messageBodies } from './questions.js'
import { startProcess } from './started-process.js'
import { digits, median, printTable, verdict } from './table.js'

/** How long until the bot answers, and how much memory does it hold, beside the SDK's echo bot? */
const ROUNDS = 7
const SECONDS = 2
const MIB = 1024 * 1024
/** Of the echo bot's start, and MiB above its memory. */
const MOST_TIME = 1.25
const MOST_MEMORY = 64

interface Start {
  readonly ready: number
  readonly resident: number
  readonly afterLoad: number
}

const core = composeCore(readKnowledge())
const bodies = messageBodies(codeTexts(core))
const starts = { echo: [] as Start[], bot: [] as Start[] }
for (let round = 0; round < ROUNDS; round += 1) {
  for (const program of ['echo', 'bot'] as const) starts[program].push(await measure(program))
}
const echo = middleOf(starts.echo)
const bot = middleOf(starts.bot)
printTable(
  `Start and size: ${ROUNDS} starts each, alternating; load is ${SECONDS} s of code questions`,
  describeMachine(core.knowledge.catalog.entries.length),
  ['', 'echo', 'bot', 'difference', 'ratio', 'target', ''],
  [
    row('ready, ms', 'ready', `≤ ${MOST_TIME}×`, verdict(bot.ready / echo.ready, { most: MOST_TIME })),
    row('resident when ready, MiB', 'resident', `≤ +${MOST_MEMORY}`, within('resident')),
    row('resident after load, MiB', 'afterLoad', `≤ +${MOST_MEMORY}`, within('afterLoad')),
  ],
)

async function measure(program: keyof typeof starts): Promise<Start> {
  const started = await startProcess(program)
  try {
    const { resident } = await started.usage()
    await load(started.url, bodies, { seconds: SECONDS })
    const after = await started.usage()
    return { ready: started.ready, resident: resident / MIB, afterLoad: after.resident / MIB }
  } finally {
    await started.stop()
  }
}

function middleOf(all: readonly Start[]): Start {
  const middle = (field: keyof Start): number => median(all.map((start) => start[field]))
  return { ready: middle('ready'), resident: middle('resident'), afterLoad: middle('afterLoad') }
}

function within(field: keyof Start): string {
  return verdict(bot[field] - echo[field], { most: MOST_MEMORY })
}

function row(name: string, field: keyof Start, target: string, met: string): string[] {
  const [small, large] = [echo[field], bot[field]]
  return [name, digits(small), digits(large), `+${digits(large - small)}`, (large / small).toFixed(2), target, met]
}
