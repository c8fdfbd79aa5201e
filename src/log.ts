import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** What one turn was about. No text, no names, no ids of people: nothing else is ever logged of a turn. */
export interface TurnRecord {
  /** Kind of activity, in our words: `message`, `search`, `card-button` … */
  readonly kind: string
  readonly scope?: string
  readonly language?: string
  /** What the answer was: `entry`, `choices`, `triage`, `decoded`, `nothing`, `talk`, `gone`, `silent`. */
  readonly outcome: string
  /** Ids of the entries shown; at most ten. */
  readonly entries?: readonly string[]
  /** Canonical codes that the catalog lacks; at most ten. */
  readonly unknown?: readonly string[]
  /** Direction of Teams' own feedback. */
  readonly feedback?: string
  /** What the person asked, where the turn answers a question. It is withheld from every log. */
  readonly question?: Withheld
}

/** A text that passes through and shows itself to nobody who does not ask for it: not to the log, nor to JSON. */
export class Withheld {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Gives the text. Who calls this answers for where it goes. */
  reveal(): string {
    return this.#text
  }

  /** Leaves the text out of JSON. */
  toJSON(): undefined {
    return undefined
  }
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Makes the log: one JSON object per line on standard output, without host name and process id. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** Gives what may be logged of an error: its name, code and status, and where it happened; never its message. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, errorCode, statusCode } = error as { code?: unknown; errorCode?: unknown; statusCode?: unknown }
  const described = {
    error: error.name,
    code: wordOf(code) ?? wordOf(errorCode),
    // Microsoft Entra puts the one thing that an operator needs into the message: why it gives the bot no token.
    entra: /\bAADSTS\d{4,8}\b/.exec(error.message)?.[0],
    statusCode: typeof statusCode === 'number' ? statusCode : undefined,
    at: /[^/\\(\s]+:\d+(?=:\d+\)?$)/m.exec(error.stack ?? '')?.[0],
  }
  return Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined))
}

/** Codes are words like `ECONNRESET` and `invalid_client`; anything longer or freer is text, which is not logged. */
function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\w{1,40}$/.test(value) ? value : undefined
}
