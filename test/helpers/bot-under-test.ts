import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { TeamsAdapter, type TurnHandler } from '../../src/adapter.js'
import { compose, composeCore, type Core } from '../../src/compose.js'
import { readKnowledge } from '../../src/knowledge.js'
import { readConfig } from '../../src/config.js'
import { createLog, type Log } from '../../src/log.js'
import { closeHttpServer, createHttpServer } from '../../src/server.js'
import type { Timing } from '../../src/turn-budget.js'
import { without } from './without.js'

/** One line of the log. */
export type LogLine = Record<string, unknown> & { readonly level: string; readonly msg: string }

/** What came back over HTTP. `text` is the body as it is, `body` the same as JSON, if it is JSON. */
export interface HttpAnswer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Body
}

/** A bot that listens on a port of its own. */
export interface BotUnderTest {
  readonly url: string
  /** What was logged so far. */
  readonly lines: LogLine[]
  /** Posts an activity, or anything else, as JSON. */
  post<Body = Record<string, unknown>>(body: unknown, headers?: Record<string, string>): Promise<HttpAnswer<Body>>
  close(): Promise<void>
}

export interface Options {
  /** Settings, as in the environment; local mode without any. */
  readonly env?: Readonly<Record<string, string>>
  readonly core?: Core
  /** A bot of the test's own, instead of the whole of ours. */
  readonly handler?: TurnHandler
  /** How long the adapter of that bot waits. A tenth of what Teams is given, where nothing else is said. */
  readonly timing?: Timing
}

const QUICK: Timing = { message: 800, invoke: 400, pause: 50, keys: 500 }

let real: Core | undefined

/** Gives the stages on the compiled catalog; read and indexed once for all tests. */
export function realCore(): Core {
  real ??= composeCore(readKnowledge())
  return real
}

/** Starts a bot on any free port. */
export async function startBot({ env = {}, core, handler, timing = QUICK }: Options = {}): Promise<BotUnderTest> {
  const lines: LogLine[] = []
  const log = createLog('debug', { write: (line) => void lines.push(JSON.parse(line) as LogLine) })
  const config = readConfig({ PORT: '0', ...env })
  const server =
    handler === undefined
      ? compose(config, log, core ?? realCore())
      : serve(new TeamsAdapter(config, handler, log, timing), log)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${server.address().port}`
  return { url, lines, post: (body, headers) => post(url, body, headers), close: () => closeHttpServer(server) }
}

function serve(adapter: TeamsAdapter, log: Log): ReturnType<typeof compose> {
  return createHttpServer({
    receive: (activity, authorization) => adapter.receive(activity as unknown as Activity, authorization),
    isReady: () => true,
    log,
  })
}

async function post<Body>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer<Body>> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parsed(text) as Body }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Gives the one line that was logged, without the time of day. */
export function onlyLine(lines: readonly LogLine[]): LogLine {
  assert.equal(lines.length, 1, JSON.stringify(lines))
  const [line] = lines
  assert.ok(line)
  return without(line, 'time') as LogLine
}

/** Gives the one line of a level at or above `warn`. */
export function onlyTrouble(lines: readonly LogLine[]): LogLine {
  return onlyLine(lines.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level)))
}
