import type { Activity } from 'botbuilder'

/** How long the adapter waits for what, in milliseconds. */
export interface Timing {
  /** For a turn whose answer is a message of its own. Teams sends an activity again after 10 to 15 seconds. */
  readonly message: number
  /** For an invoke. Teams gives up on a message extension after 5 seconds. */
  readonly invoke: number
  /** Before the second call of a connector that failed. */
  readonly pause: number
  /** For the signing keys of the channel. */
  readonly keys: number
}

/** What fits the patience of Teams. */
export const TEAMS_TIMING: Timing = { message: 8_000, invoke: 4_000, pause: 500, keys: 5_000 }

/** Milliseconds that a turn gets after its budget to say that it failed. */
const LAST_WORDS = 500

/** The time that one turn may take, waiting and repeated calls included. */
export class TurnBudget {
  private readonly started = performance.now()
  /** Made for whoever waits for something: most turns wait for nothing. */
  private over: AbortController | undefined
  private timer: NodeJS.Timeout | undefined

  /** `total` in milliseconds. */
  constructor(private readonly total: number) {}

  /** Aborts what the turn is waiting for when the time is over. */
  get signal(): AbortSignal {
    this.over ??= this.ending()
    return this.over.signal
  }

  /** Gives the milliseconds since the turn began, to a tenth. */
  elapsed(): number {
    return Math.round((performance.now() - this.started) * 10) / 10
  }

  /** Gives the milliseconds that are left; 0 when the time is over. */
  remaining(): number {
    return Math.max(0, this.total - (performance.now() - this.started))
  }

  /** Gives what the turn gives, or `late` when it takes longer than its budget and its last words. */
  async within<Result>(turn: Promise<Result>, late: Result): Promise<Result> {
    let lastWords: NodeJS.Timeout | undefined
    const over = new Promise<Result>((resolve) => {
      lastWords = setTimeout(() => resolve(late), this.total + LAST_WORDS)
    })
    try {
      return await Promise.race([turn, over])
    } finally {
      clearTimeout(lastWords)
      clearTimeout(this.timer)
    }
  }

  /** Not `AbortSignal.timeout`, which would hold on to everything that listens until the time is over, long after the turn. */
  private ending(): AbortController {
    const over = new AbortController()
    const end = (): void => over.abort(new DOMException('the time of the turn is over', 'TimeoutError'))
    this.timer = setTimeout(end, this.remaining()).unref()
    return over
  }
}

/** Gives a new budget for an activity. */
export function budgetFor(activity: Activity, timing: Timing): TurnBudget {
  return new TurnBudget(activity.type === 'invoke' ? timing.invoke : timing.message)
}
