import { UndeliveredError } from './connector-retry.js'
import { HeldBackError } from './conversation-rate.js'
import { describeError, type Log, type TurnRecord } from './log.js'
import type { TurnBudget } from './turn-budget.js'

/** How a turn can end without its answer, and how loud that is. */
const FAILURES = {
  /** The app was removed from the conversation: Teams answers 403, and nobody is left to tell. */
  removed: 'info',
  /** The conversation asks faster than Teams allows answers. */
  'held-back': 'warn',
  /** The connector took nothing from us, or nobody knows whether it did. */
  undelivered: 'error',
  /** Something is wrong on our side. */
  failed: 'error',
} as const satisfies Record<string, 'info' | 'warn' | 'error'>

export type Failure = keyof typeof FAILURES

/** Gives what an error means for the turn that it ended. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UndeliveredError) return 'undelivered'
  if (error instanceof HeldBackError) return 'held-back'
  return (error as { statusCode?: unknown } | undefined)?.statusCode === 403 ? 'removed' : 'failed'
}

/** What is known of a turn that failed, beside the error. */
export interface FailedTurn {
  readonly kind: string
  /** Joins what the person was told with the line in the log. */
  readonly reference: string
  readonly told: boolean
}

/** The one place where the end of a turn is told: a line of the log for each. */
export class TurnReport {
  constructor(private readonly log: Log) {}

  /** Reports a turn that was answered, or that needed no answer. */
  answered(record: TurnRecord, budget: TurnBudget): void {
    this.log.info({ ...record, milliseconds: budget.elapsed() }, 'turn')
  }

  /** Reports a turn that ended with an error. */
  failed(error: unknown, turn: FailedTurn, budget: TurnBudget): void {
    const outcome = failureOf(error)
    const line = { ...turn, outcome, ...describeError(error), milliseconds: budget.elapsed() }
    this.log[FAILURES[outcome]](line, 'turn')
  }
}
