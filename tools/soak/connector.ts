import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** One call of the connector, whatever became of it. */
export interface ConnectorCall {
  readonly method: 'POST' | 'PUT'
  /** Id of the conversation, decoded. */
  readonly conversation: string
  /** Id of the activity that is replied to or updated. */
  readonly about: string | undefined
  readonly activity: Readonly<Record<string, unknown>>
  /** Milliseconds since the last answer on the same connection; 0 on a new one. */
  readonly idle: number
}

/** A message that the conversation got. */
export interface TakenCall extends ConnectorCall {
  /** What the connector calls the message. */
  readonly id: string
}

/** What becomes of one call. Where it is taken, the people in the conversation see it, whatever the bot is told. */
export type Treatment =
  | { readonly kind: 'taken'; readonly delay?: number }
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfter?: string }
  /** Taken, and then the connection breaks without an answer. */
  | { readonly kind: 'taken-then-reset' }
  /** Taken, and then the connection breaks in the middle of the answer. */
  | { readonly kind: 'taken-half-answer' }
  /** Taken, with an answer that begins at once and takes this many milliseconds to end. */
  | { readonly kind: 'taken-slow-body'; readonly lasts: number }
  /** Nobody takes it, and the connection stays open. */
  | { readonly kind: 'silence' }

/** What a connector does with calls, and who hears of those that were taken. */
export interface ConnectorRules {
  readonly treat?: (call: ConnectorCall) => Treatment
  readonly onTaken?: (call: TakenCall) => void
}

const TAKEN: Treatment = { kind: 'taken' }
const PATH = /\/v3\/conversations\/(?<conversation>[^/]*)\/activities(?:\/(?<about>[^/]+))?$/

/** The connector of Teams, played on loopback over real connections, with the troubles that a test or a run asks for. */
export class LoopbackConnector {
  private count = 0
  private readonly answeredAt = new WeakMap<object, number>()

  private constructor(
    private readonly server: Server,
    private readonly rules: ConnectorRules,
  ) {
    server.on('request', (request, response) => void this.answer(request, response))
  }

  /** Starts a connector on any free port. */
  static async start(rules: ConnectorRules = {}): Promise<LoopbackConnector> {
    const server = createServer({ keepAliveTimeout: 60_000 })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return new LoopbackConnector(server, rules)
  }

  /** The address, as activities name it. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`
  }

  /** Ends the connector and every connection to it. */
  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A bot that gives up takes its connection away.
    response.on('error', () => undefined)
    const now = performance.now()
    const idle = now - (this.answeredAt.get(request.socket) ?? now)
    response.once('finish', () => this.answeredAt.set(request.socket, performance.now()))
    const call = await readCall(request, idle)
    if (call === undefined) return
    const treatment = this.rules.treat?.(call) ?? TAKEN
    if (treatment.kind === 'silence') return
    if (treatment.kind === 'refused') {
      refuse(response, treatment)
      return
    }
    this.count += 1
    const id = `answer-${this.count}`
    if (treatment.kind === 'taken' && treatment.delay !== undefined) await sleep(treatment.delay)
    this.rules.onTaken?.({ ...call, id })
    await confirm(response, treatment, JSON.stringify({ id }))
  }
}

async function readCall(request: IncomingMessage, idle: number): Promise<ConnectorCall | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    // It went away before it had said everything: that is no call.
    return undefined
  }
  const { conversation = '', about } = PATH.exec(request.url ?? '')?.groups ?? {}
  const activity = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>
  return {
    method: request.method === 'PUT' ? 'PUT' : 'POST',
    conversation: decodeURIComponent(conversation),
    about: about === undefined ? undefined : decodeURIComponent(about),
    activity,
    idle,
  }
}

function refuse(response: ServerResponse, { status, retryAfter }: Extract<Treatment, { kind: 'refused' }>): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end('{"error":{"code":"Refused","message":"as asked for"}}')
}

async function confirm(response: ServerResponse, treatment: Treatment, body: string): Promise<void> {
  if (treatment.kind === 'taken-then-reset') {
    response.socket?.destroy()
    return
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  if (treatment.kind === 'taken') {
    response.end(body)
    return
  }
  response.write(body.slice(0, 3))
  await sleep(treatment.kind === 'taken-slow-body' ? treatment.lasts : 20)
  if (treatment.kind === 'taken-slow-body') response.end(body.slice(3))
  else response.socket?.destroy()
}
