import { setTimeout as sleep } from 'node:timers/promises'
import { RequestArrival } from './request-arrival.js'
import type { TurnBudget } from './turn-budget.js'

/** What we use of a request to the connector. */
export interface ConnectorRequest {
  readonly requestId: string
  readonly method: string
  abortSignal?: AbortSignal
}

/** What we use of its response. */
export interface ConnectorResponse {
  readonly status: number
  readonly headers: { get(name: string): string | undefined }
}

/** A step in the connector client's pipeline. */
export interface ConnectorPolicy {
  readonly name: string
  sendRequest<Response extends ConnectorResponse>(
    request: ConnectorRequest,
    next: (request: ConnectorRequest) => Promise<Response>,
  ): Promise<Response>
}

/** Thrown when the connector took nothing from us, or nobody knows whether it did. */
export class UndeliveredError extends Error {
  constructor(
    readonly statusCode: number | undefined,
    readonly code: string | undefined,
  ) {
    super('the connector could not be reached')
    this.name = 'UndeliveredError'
  }
}

/** Passing trouble of the connector. Source: Teams documentation, "rate limiting" (412, 429, 502, 504); 500 and 503 as in the SDK. */
const PASSING_STATUS = new Set([412, 429, 500, 502, 503, 504])
/** The connection never came about. */
const UNSENT_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'])
/** The connection broke, or never came about. */
const BROKEN_CODES = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])

const MOST_ATTEMPTS = 4

/**
 * Makes the step that repeats a call of the connector within the turn's budget, where a repetition cannot say things
 * twice. `firstPause`: milliseconds before the second attempt without a `Retry-After`; doubled for each further one.
 */
export function retryWithin(budget: TurnBudget, firstPause: number): ConnectorPolicy {
  return {
    name: 'retryWithinTurn',
    async sendRequest(request, next) {
      request.abortSignal = budget.signal
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await tryOnce(request, next)
        if (outcome.response !== undefined && !PASSING_STATUS.has(outcome.response.status)) return outcome.response
        const pause = retryAfter(outcome.response) ?? withChance(firstPause * 2 ** (attempt - 1))
        if (!outcome.mayRepeat || attempt === MOST_ATTEMPTS || pause >= budget.remaining()) {
          throw new UndeliveredError(outcome.response?.status, outcome.code)
        }
        await sleep(pause)
      }
    },
  }
}

interface Outcome<Response> {
  readonly response?: Response
  readonly code?: string
  readonly mayRepeat: boolean
}

async function tryOnce<Response>(
  request: ConnectorRequest,
  next: (request: ConnectorRequest) => Promise<Response>,
): Promise<Outcome<Response>> {
  const arrival = new RequestArrival(request.requestId)
  try {
    return { response: await next(request), mayRepeat: true }
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (typeof code !== 'string') return { code: 'TIMEOUT', mayRepeat: false }
    const broken = BROKEN_CODES.has(code) && (request.method !== 'POST' || !arrival.mayHaveArrived)
    return { code, mayRepeat: broken || UNSENT_CODES.has(code) }
  } finally {
    arrival.stop()
  }
}

/** Takes up to half away, so that turns that failed together do not come again together. */
function withChance(milliseconds: number): number {
  return milliseconds * (1 - Math.random() / 2)
}

/** Reads `Retry-After`, seconds or a date, as milliseconds. */
function retryAfter(response: ConnectorResponse | undefined): number | undefined {
  const header = response?.headers.get('retry-after')
  if (header === undefined || header === '') return undefined
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}
