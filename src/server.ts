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

/** Largest body in bytes. Teams messages are at most about 100 KB. */
const LARGEST_BODY = 256 * 1024
/** A Bot Framework request has about twenty headers. */
const MOST_HEADERS = 100
/** Milliseconds that a request may take to arrive. */
const REQUEST_TIMEOUT = 10_000
/** Milliseconds between two looks at how long requests have been arriving. */
const CHECKING_PACE = 1_000
/** Longer than the idle time of Azure's load balancers (4 minutes), so that they and not we close a connection. */
const KEEP_ALIVE_TIMEOUT = 245_000

/** Makes the HTTP server. The only place that knows restify. */
export function createHttpServer({ receive, isReady, metrics, log }: ServerParts): Server {
  const server = createServer({ name: '', ignoreTrailingSlash: true })
  server.server.maxHeadersCount = MOST_HEADERS
  server.server.requestTimeout = REQUEST_TIMEOUT
  server.server.headersTimeout = REQUEST_TIMEOUT
  server.server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT
  // An option of Node's server that restify does not pass on; Node reads it when it begins to listen.
  Object.assign(server.server, { connectionsCheckingInterval: CHECKING_PACE })
  server.pre(secureHeaders)
  server.get(
    '/healthz',
    statusOf('up', 'down', () => true),
  )
  server.get('/readyz', statusOf('ready', 'starting', isReady))
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

/** Stops accepting, and resolves when every request in flight has been answered. */
export async function closeHttpServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // Clients keep their connections after an answer; an idle one would hold the server for minutes.
  const closing = setInterval(() => server.server.closeIdleConnections(), CLOSING_PACE)
  server.server.closeIdleConnections()
  await closed
  clearInterval(closing)
}

function statusOf(good: string, bad: string, isGood: () => boolean): RequestHandler {
  return (_request: Request, response: Response, next: Next) => {
    const status = isGood() ? good : bad
    response.send(status === good ? 200 : 503, { status })
    next()
  }
}

function metricsHandler(metrics: (caller: Caller) => Promise<Page>): RequestHandler {
  return async (request: Request, response: Response): Promise<void> => {
    const { status, headers, body } = await metrics({ peer: request.socket.remoteAddress, headers: request.headers })
    response.sendRaw(status, body, { ...headers })
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

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
    else response.sendRaw(status, json.of(answer), JSON_HEADERS)
  }
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

function secureHeaders(_request: Request, response: Response, next: Next): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  response.setHeader('Referrer-Policy', 'no-referrer')
  next()
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
