import {
  createServer,
  plugins,
  type Next,
  type Request,
  type RequestHandler,
  type Response,
  type Server,
} from 'restify'
import type { Received } from './adapter.js'
import { JsonBody } from './json-body.js'
import { describeError, type Log } from './log.js'
import { LARGEST_BODY, limit } from './server/limits.js'
import { SECURE_HEADERS } from './server/secure-headers.js'
import type { Caller, Page } from './telemetry/metrics-page.js'

/** What the server needs of the rest. */
export interface ServerParts {
  /** Answers an activity; see `TeamsAdapter.receive`. */
  readonly receive: (activity: Record<string, unknown> & { type: string }, authorization: string) => Promise<Received>
  readonly isReady: () => boolean
  /** Gives what a caller may see of the metrics; without it there are none. */
  readonly metrics?: (caller: Caller) => Promise<Page>
  readonly log: Log
}

/** The event by which a server learns that it is about to close. */
const CLOSING = 'closing'

/** Makes the HTTP server. The only place that knows restify. */
export function createHttpServer({ receive, isReady, metrics, log }: ServerParts): Server {
  const server = createServer({ name: '', ignoreTrailingSlash: true })
  limit(server.server)
  let isClosing = false
  server.once(CLOSING, () => (isClosing = true))
  const liveness = (): Status => 'up'
  const readiness = (): Status => (isClosing ? 'closing' : isReady() ? 'ready' : 'starting')
  server.pre(headersOf(() => isClosing))
  server.get('/healthz', told(liveness))
  server.get('/readyz', told(readiness))
  if (metrics !== undefined) server.get('/metrics', metricsHandler(metrics))
  server.post('/api/messages', onlyJson, ...jsonBody(), messagesHandler(receive))
  server.on('restifyError', (_request: Request, response: Response, error: HttpProblem, done: () => void) => {
    answerProblem(response, error, log)
    done()
  })
  return server
}

/** Milliseconds between two looks for connections that have become idle while the server closes. */
const CLOSING_PACE = 50

/**
 * Says on /readyz that the server closes, goes on answering for `drain` milliseconds, in which a load balancer turns
 * elsewhere, then stops accepting, and resolves when every request in flight has been answered.
 */
export async function closeHttpServer(server: Server, drain = 0): Promise<void> {
  server.emit(CLOSING)
  if (drain > 0) await new Promise((resolve) => setTimeout(resolve, drain))
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // Clients keep their connections after an answer; an idle one would hold the server for minutes.
  const closing = setInterval(() => server.server.closeIdleConnections(), CLOSING_PACE)
  server.server.closeIdleConnections()
  await closed
  clearInterval(closing)
}

const CODES = { up: 200, ready: 200, starting: 503, closing: 503 } as const
type Status = keyof typeof CODES

function told(tell: () => Status): RequestHandler {
  return (_request: Request, response: Response, next: Next) => {
    const status = tell()
    response.send(CODES[status], { status })
    next()
  }
}

function metricsHandler(metrics: (caller: Caller) => Promise<Page>): RequestHandler {
  return async (request: Request, response: Response): Promise<void> => {
    const { status, headers, body } = await metrics({ peer: request.socket.remoteAddress, headers: request.headers })
    response.sendRaw(status, body, { ...headers })
  }
}

function messagesHandler(receive: ServerParts['receive']): RequestHandler {
  const json = new JsonBody()
  return async (request: Request, response: Response): Promise<void> => {
    const body: unknown = request.body
    if (!isActivity(body)) {
      response.send(400, { error: 'not-an-activity' })
      return
    }
    const { status, body: answer } = await receive(body, request.header('authorization') ?? '')
    if (answer === undefined) response.send(status)
    else sendPieces(response, status, json.of(answer))
  }
}

/** Sends JSON piece by piece, past restify's formatters, which take one string or buffer. */
function sendPieces(response: Response, status: number, pieces: readonly Buffer[]): void {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': length })
  for (const piece of pieces) response.write(piece)
  response.end()
}

function isActivity(body: unknown): body is Record<string, unknown> & { type: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { type } = body as { type?: unknown }
  return typeof type === 'string' && type !== ''
}

/** Lets only plain JSON through: a compressed body could unfold to any size, and a broken one would end the process. */
function onlyJson(request: Request, response: Response, next: Next): void {
  const isJson = /^application\/(?:json|[\w.+-]{1,80}\+json)\s*(?:;|$)/i.test(request.header('content-type') ?? '')
  if (isJson && request.header('content-encoding') === undefined) {
    next()
    return
  }
  response.send(415, { error: 'not-json' })
  next(false)
}

function jsonBody(): RequestHandler[] {
  const options = { maxBodySize: LARGEST_BODY, mapParams: false, overrideParams: false }
  return [plugins.bodyReader(options), ...plugins.jsonBodyParser({ ...options, bodyReader: true })].flat()
}

function headersOf(isClosing: () => boolean): RequestHandler {
  return (_request: Request, response: Response, next: Next) => {
    response.set(SECURE_HEADERS)
    // The next request on this connection would find the port closed.
    if (isClosing()) response.setHeader('Connection', 'close')
    next()
  }
}

interface HttpProblem extends Error {
  statusCode?: number
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'not-json',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'not-json',
}

/** Answers with our own short words: a library's message may tell more than it should. */
function answerProblem(response: Response, error: HttpProblem, log: Log): void {
  const status = error.statusCode ?? 500
  if (status >= 500) log.error(describeError(error), 'request failed')
  if (!response.headersSent) response.send(status, { error: PROBLEMS[status] ?? 'internal' })
}
