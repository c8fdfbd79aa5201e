import { setTimeout as sleep } from 'node:timers/promises'
import { LANGUAGES } from '../../src/catalog/language.js'
import type { Core } from '../../src/compose.js'
import { BotProcess } from './bot-process.js'
import { Client } from './client.js'
import { LoopbackConnector, type Treatment } from './connector.js'
import { Dice } from './dice.js'
import { Faults } from './faults.js'
import { Ledger } from './ledger.js'
import type { Sample } from './memory.js'
import { visit, type Surroundings } from './people.js'
import { Questions } from './questions.js'
import type { Seen } from './verdict.js'

export interface SoakOptions {
  readonly minutes: number
  /** Requests per second. */
  readonly rate: number
  readonly seed: number
  /** Hears of each sample. */
  readonly onSample: (sample: Sample, requests: number) => void
}

/** What a run has seen, the troubles that it met, and the lines of the bot's log. */
export interface SoakResult extends Seen {
  readonly faults: ReadonlyMap<string, number>
  readonly lines: ReadonlyMap<string, number>
}

/** Milliseconds between two samples. */
const SAMPLE_PACE = 10_000
/** How many people are busy at once: enough to keep the rate while some of them wait for a slow connector. */
const PEOPLE = 60

/** Runs mixed load on a bot of its own, with a connector that has troubles. */
export async function soak(core: Core, { minutes, rate, seed, onSample }: SoakOptions): Promise<SoakResult> {
  const dice = new Dice(seed)
  const [ledger, faults] = [new Ledger(), new Faults(dice)]
  const connector = await openConnector(ledger, faults)
  const bot = new BotProcess()
  const failures = LANGUAGES.map((language) => core.presenter.say(language, 'failure.title'))
  const client = new Client(await bot.url, rate, failures)
  // What happened while it started is no part of the first sample.
  await bot.vitals()
  const around = { client, ledger, dice, questions: new Questions(core, dice), serviceUrl: connector.serviceUrl }
  const until = performance.now() + minutes * 60_000
  const [samples] = await Promise.all([
    watch(bot, until, (sample) => onSample(sample, client.sent)),
    crowd(around, until),
  ])
  await ledger.allClosed()
  const exitCode = await bot.stop()
  connector.close()
  return { client, ledger, samples, exitCode, faults: faults.met, lines: bot.lines }
}

function openConnector(ledger: Ledger, faults: Faults): Promise<LoopbackConnector> {
  return LoopbackConnector.start({
    treat: (call) => {
      const isAnswer = call.activity['type'] === 'message'
      const treatment: Treatment = isAnswer ? faults.treat(ledger.attempt(call), call) : { kind: 'taken' }
      ledger.treated(call, treatment)
      return treatment
    },
    onTaken: (call) => ledger.take(call),
  })
}

async function watch(bot: BotProcess, until: number, onSample: (sample: Sample) => void): Promise<Sample[]> {
  const samples: Sample[] = []
  const started = performance.now()
  while (performance.now() < until) {
    await sleep(Math.min(SAMPLE_PACE, Math.max(0, until - performance.now())))
    const sample = { minute: (performance.now() - started) / 60_000, ...(await bot.vitals()) }
    samples.push(sample)
    onSample(sample)
  }
  return samples
}

/** Whoever is done makes room for the next. */
async function crowd(around: Surroundings, until: number): Promise<void> {
  let number = 0
  const comeAndGo = async (): Promise<void> => {
    while (performance.now() < until) {
      number += 1
      await visit(number, around)
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, comeAndGo))
}
