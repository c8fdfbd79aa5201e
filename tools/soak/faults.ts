import type { ConnectorCall, Treatment } from './connector.js'
import type { Dice } from './dice.js'

/** A trouble of the connector, and how many of a thousand first attempts meet it. */
interface Trouble {
  readonly name: string
  readonly ofThousand: number
  readonly treatment: Treatment
}

const refused = (status: number, ofThousand: number, retryAfter?: string): Trouble => ({
  name: retryAfter === undefined ? String(status) : `${status}, Retry-After: ${retryAfter}`,
  ofThousand,
  treatment: { kind: 'refused', status, ...(retryAfter === undefined ? {} : { retryAfter }) },
})

/** All of them together: eleven of a hundred answers. */
const TROUBLES: readonly Trouble[] = [
  refused(429, 20, '1'),
  refused(412, 10),
  refused(500, 10),
  refused(502, 10),
  refused(503, 10),
  refused(504, 10),
  { name: 'taken, then reset', ofThousand: 5, treatment: { kind: 'taken-then-reset' } },
  { name: 'taken, half an answer', ofThousand: 5, treatment: { kind: 'taken-half-answer' } },
  { name: 'slow, 1 s', ofThousand: 10, treatment: { kind: 'taken', delay: 1_000 } },
  { name: 'slow, 3 s', ofThousand: 10, treatment: { kind: 'taken', delay: 3_000 } },
  { name: 'slow body, 1.5 s', ofThousand: 10, treatment: { kind: 'taken-slow-body', lasts: 1_500 } },
]

/** Of second attempts, how many are refused again. */
const AGAIN = 0.2
/**
 * Milliseconds. A connection that breaks after it was idle longer may have been closed meanwhile: the bot cannot know
 * whether its message was taken, and sends it again. So the connector breaks only connections that are busy.
 */
const LONGEST_IDLE = 1_000

/** Decides what the connector does with each attempt to deliver an answer. The third attempt always succeeds. */
export class Faults {
  /** How often each trouble was met. */
  readonly met = new Map<string, number>()

  constructor(private readonly dice: Dice) {}

  /** Gives the treatment of an attempt, from 1. */
  treat(attempt: number, { idle }: ConnectorCall): Treatment {
    const trouble = attempt === 1 ? this.first() : this.second(attempt)
    const isUnclear = trouble?.treatment.kind === 'taken-then-reset' && idle > LONGEST_IDLE
    if (trouble === undefined || isUnclear) return { kind: 'taken' }
    this.met.set(trouble.name, (this.met.get(trouble.name) ?? 0) + 1)
    return trouble.treatment
  }

  private first(): Trouble | undefined {
    let place = this.dice.roll() * 1_000
    return TROUBLES.find(({ ofThousand }) => {
      place -= ofThousand
      return place < 0
    })
  }

  private second(attempt: number): Trouble | undefined {
    return attempt === 2 && this.dice.happens(AGAIN) ? refused(503, 0) : undefined
  }
}
