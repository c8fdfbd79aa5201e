import { UndeliveredError } from './connector-retry.js'
import { HeldBackError } from './conversation-rate.js'
import { describeError, type Log, type TurnRecord } from './log.js'
import type { Telemetry } from './telemetry/telemetry.js'
import type { TurnSpan } from './telemetry/turn-span.js'
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

/** A turn while it runs. */
export interface RunningTurn {
  readonly budget: TurnBudget
  readonly span: TurnSpan
}

/** The one place where the end of a turn is told: a line of the log for each, the metrics, and its span. */
export class TurnReport {
  constructor(
    private readonly log: Log,
    private readonly telemetry: Telemetry,
  ) {}

  /** Reports a turn that was answered, or that needed no answer. */
  answered(record: TurnRecord, turn: RunningTurn): void {
    this.tell(record, turn, (milliseconds) => {
      const unanswered = this.telemetry.tellUnanswered?.(record)
      this.log.info({ ...record, question: undefined, unanswered, milliseconds }, 'turn')
    })
  }

  /** Reports a turn that ended with an error. */
  failed(error: unknown, failed: FailedTurn, turn: RunningTurn): void {
    const outcome = failureOf(error)
    this.tell({ kind: failed.kind, outcome }, turn, (milliseconds) => {
      this.log[FAILURES[outcome]]({ ...failed, outcome, ...describeError(error), milliseconds }, 'turn')
    })
  }

  /** Reports a turn that failed outside of the bot: before its answer, or behind it. */
  notRun(error: unknown, kind: string, turn: RunningTurn): void {
    this.tell({ kind, outcome: 'not-run' }, turn, () => {
      this.log.error({ outcome: 'failed', ...describeError(error) }, 'turn could not be run')
    })
  }

  /** Telling of a turn must not make it fail: the person has the answer already. */
  private tell(record: TurnRecord, { budget, span }: RunningTurn, write: (milliseconds: number) => void): void {
    const milliseconds = budget.elapsed()
    try {
      write(milliseconds)
      this.telemetry.metrics.countTurn(record, milliseconds)
      span.tell(record)
    } catch (error) {
      this.log.error(describeError(error), 'turn could not be told')
    }
  }
}
