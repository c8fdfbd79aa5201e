import fc from 'fast-check'
import { LoopbackConnector } from '../../tools/soak/connector.js'
import { SERVICE_URL } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { faultsOfCase, type Outcome } from './case-faults.js'
import { fuzzCases, type ActivityCase, type FuzzCase } from './cases.js'

/** How often something was sent, and the longest time it took, in milliseconds. */
export interface Tally {
  cases: number
  slowest: number
}

/** What a run came to. */
export interface FuzzResult {
  readonly seed: number
  readonly tallies: ReadonlyMap<string, Tally>
  readonly statuses: ReadonlyMap<number, number>
  /** What is wrong with the smallest case that fails, and how to see it again; undefined where nothing is. */
  readonly failure: string | undefined
}

export interface FuzzOptions {
  readonly cases: number
  readonly seed: number
  /** Hears after each case how many there were. */
  readonly onCase?: (count: number) => void
}

/** Longest part of a failing case that is shown, in UTF-16 units. */
const SHOWN = 4_000

/** Sends cases to a bot of its own over HTTP, one after the other, until one has a fault. */
export async function fuzz({ cases, seed, onCase }: FuzzOptions): Promise<FuzzResult> {
  const run = await FuzzRun.start()
  try {
    const property = fc.asyncProperty(fuzzCases, async (fuzzed) => {
      const faults = await run.faultsOf(fuzzed)
      onCase?.(run.count)
      if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
    })
    const details = await fc.check(property, { numRuns: cases, seed, endOnFailure: false })
    return { seed, tallies: run.tallies, statuses: run.statuses, failure: failureOf(details, seed) }
  } finally {
    await run.close()
  }
}

function failureOf(details: fc.RunDetails<[FuzzCase]>, seed: number): string | undefined {
  if (!details.failed) return undefined
  const { counterexample, numRuns, errorInstance } = details
  const why = errorInstance instanceof Error ? errorInstance.message : 'interrupted'
  const shown = JSON.stringify(counterexample?.[0])?.slice(0, SHOWN)
  return `case ${numRuns} of seed ${seed}: ${why}\n${shown ?? ''}`
}

/** A bot, a connector, and what was seen so far. */
class FuzzRun {
  readonly tallies = new Map<string, Tally>()
  readonly statuses = new Map<number, number>()
  count = 0

  private constructor(
    private readonly bot: BotUnderTest,
    private readonly connector: LoopbackConnector,
    private readonly sent: Outcome['sent'][number][],
  ) {}

  static async start(): Promise<FuzzRun> {
    const sent: Outcome['sent'][number][] = []
    const connector = await LoopbackConnector.start({ onTaken: ({ activity }) => void sent.push(activity) })
    return new FuzzRun(await startBot(), connector, sent)
  }

  async faultsOf(fuzzed: FuzzCase): Promise<string[]> {
    this.count += 1
    this.sent.length = 0
    this.bot.lines.length = 0
    const { request, size, read } = this.requestOf(fuzzed)
    const [started, before] = [performance.now(), process.cpuUsage()]
    const response = await fetch(...request)
    const text = await response.text()
    const milliseconds = performance.now() - started
    const { user, system } = process.cpuUsage(before)
    const work = (user + system) / 1_000
    this.note(fuzzed.what, response.status, milliseconds)
    const [sent, lines] = [[...this.sent], [...this.bot.lines]]
    return faultsOfCase(read, size, { status: response.status, text, sent, lines, milliseconds, work })
  }

  /** Gives the request of a case, its size in bytes, and the case as it was sent. */
  private requestOf(fuzzed: FuzzCase): { request: Parameters<typeof fetch>; size: number; read: FuzzCase } {
    if (fuzzed.kind === 'request') {
      const { method, headers, path, body } = fuzzed
      const hasBody = method !== 'GET' && method !== 'HEAD'
      const init = { method, headers, ...(hasBody ? { body } : {}) }
      return { request: [this.bot.url + path, init], size: body.length, read: fuzzed }
    }
    const stamped = this.stamped(fuzzed)
    const body = JSON.stringify(stamped.activity)
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    return { request: [`${this.bot.url}/api/messages`, init], size: Buffer.byteLength(body), read: stamped }
  }

  /** A smaller variant of a failing case is a new activity, in a conversation of its own, which has a rate of its own. */
  private stamped(fuzzed: ActivityCase): ActivityCase {
    const { id, conversation, serviceUrl } = fuzzed.activity
    const { id: place } = (conversation ?? {}) as { id?: unknown }
    const activity = {
      ...fuzzed.activity,
      ...(typeof id === 'string' ? { id: `${id}-${this.count}` } : {}),
      ...(typeof place === 'string'
        ? { conversation: { ...(conversation as object), id: `${this.count}${place}` } }
        : {}),
      ...(serviceUrl === SERVICE_URL ? { serviceUrl: this.connector.serviceUrl } : {}),
      ...(fuzzed.via === 'response' ? { deliveryMode: 'expectReplies' } : {}),
    }
    return { ...fuzzed, activity }
  }

  private note(what: string, status: number, milliseconds: number): void {
    const tally = this.tallies.get(what) ?? { cases: 0, slowest: 0 }
    this.tallies.set(what, { cases: tally.cases + 1, slowest: Math.max(tally.slowest, milliseconds) })
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
  }

  async close(): Promise<void> {
    await this.bot.close()
    this.connector.close()
  }
}
