import { CONNECTIONS, type LoadOptions } from '../load.js'
import { ask, type Proof } from '../proofs.js'
import { bodiesForResponse, bodiesOfChannel } from '../questions.js'
import { runRound, type Round } from '../round.js'
import { startProcess, type StartedProcess } from '../started-process.js'
import { connectedSettings, serviceUrlOf } from './settings.js'
import type { Taken } from './stand-in.js'

/** One question of the comparison, and whether its answer is a message or comes as the response of an invoke. */
export interface Question {
  readonly name: string
  readonly program: 'echo' | 'bot'
  readonly bodies: readonly string[]
  readonly proof: Proof
  readonly isInvoke?: true
}

/**
 * The ways to ask, each with one thing more to do than the one before: nobody authenticated and the answer in the
 * response; the token checked; the answer sent through the connector.
 */
export const WAYS = ['local', 'token', 'teams'] as const
export type Way = (typeof WAYS)[number]

/** Microsoft's side and both bots beside it, each once in local mode and once with credentials. */
export class Asked {
  private constructor(
    private readonly standIn: StartedProcess,
    private readonly authorization: string,
    private readonly processes: Readonly<Record<`${'local' | 'connected'} ${'echo' | 'bot'}`, StartedProcess>>,
  ) {}

  /** Starts all five processes. */
  static async start(): Promise<Asked> {
    const standIn = await startProcess('stand-in')
    const settings = connectedSettings(standIn.url)
    const { authorization } = (await (await fetch(`${standIn.url}/signed`)).json()) as { authorization: string }
    return new Asked(standIn, authorization, {
      'local echo': await startProcess('echo'),
      'local bot': await startProcess('bot'),
      'connected echo': await startProcess('echo', settings),
      'connected bot': await startProcess('bot', settings),
    })
  }

  /** Asks everything once. Throws where the answer is not what it should be, or is given to somebody without a token. */
  async prove({ name, program, bodies, proof, isInvoke }: Question): Promise<void> {
    const { url } = this.processes[`connected ${program}`]
    for (const body of bodiesOfChannel(bodies, serviceUrlOf(this.standIn.url))) {
      const before = await this.taken()
      const inResponse = await (await ask(url, body, { authorization: this.authorization })).text()
      const { count, last } = await this.taken()
      const isSentOnce = count - before.count === (isInvoke ? 0 : 1)
      if (!isSentOnce || !proof(isInvoke ? inResponse : last)) throw new Error(`"${name}" is not answered: ${body}`)
    }
    // The SDK's own bot is not asked: it tells its console of everybody whom it refuses.
    const refused = program === 'bot' ? (await ask(url, bodies[0] ?? '')).status : 401
    if (refused !== 401) throw new Error(`"${name}" is answered without a token`)
  }

  /** Loads the process that answers a question in one of the ways. Throws when answers do not reach the connector. */
  async round({ name, program, bodies, isInvoke }: Question, way: Way, seconds: number): Promise<Round> {
    const process = this.processes[`${way === 'local' ? 'local' : 'connected'} ${program}`]
    const before = await this.taken()
    const round = await runRound(process, this.bodiesAs(way, bodies), { seconds, ...this.headersOf(way) })
    const sent = (await this.taken()).count - before.count
    const expected = way === 'teams' && !isInvoke ? round.answered : 0
    // Turns that were under way when time was up have sent their answers as well.
    if (sent >= expected && sent <= expected + CONNECTIONS) return round
    throw new Error(`"${name}": the connector took ${sent} of ${expected} answers`)
  }

  private bodiesAs(way: Way, bodies: readonly string[]): readonly string[] {
    const serviceUrl = serviceUrlOf(this.standIn.url)
    if (way === 'local') return bodies
    return way === 'token' ? bodiesForResponse(bodies, serviceUrl) : bodiesOfChannel(bodies, serviceUrl)
  }

  private headersOf(way: Way): Pick<LoadOptions, 'headers'> {
    return way === 'local' ? {} : { headers: { authorization: this.authorization } }
  }

  /** Stops all five. */
  async stop(): Promise<void> {
    await Promise.all([this.standIn, ...Object.values(this.processes)].map((process) => process.stop()))
  }

  private async taken(): Promise<Taken> {
    return (await (await fetch(`${this.standIn.url}/taken`)).json()) as Taken
  }
}
