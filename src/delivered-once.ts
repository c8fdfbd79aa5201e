import type { Activity } from 'botbuilder'
import QuickLRU from 'quick-lru'

/** How many deliveries are remembered, and for how long: Teams re-sends within a minute. */
const SIZE = 20_000
const MAX_AGE = 5 * 60_000

/**
 * Answers an activity once, although Teams sends it again when an answer took long. Each process knows its own
 * deliveries only: where a load balancer hands the second delivery to another process, that one answers it as well. A
 * turn's budget ends before Teams loses its patience, so that there is seldom a second delivery.
 */
export class DeliveredOnce {
  private readonly seen = new QuickLRU<string, true>({ maxSize: SIZE, maxAge: MAX_AGE })

  /** Runs a turn for an activity that is new, and gives `again` for one that was delivered before. */
  async once<Result>(activity: Activity, again: Result, run: () => Promise<Result>): Promise<Result> {
    const key = keyOf(activity)
    if (key === undefined) return run()
    if (this.seen.has(key)) return again
    this.seen.set(key, true)
    return run()
  }
}

/** An invoke waits for its own answer and is never re-sent; an edit shares the id of the message that it changes. */
function keyOf({ type, id, conversation, deliveryMode, timestamp }: Activity): string | undefined {
  if (type === 'invoke' || deliveryMode === 'expectReplies' || !id) return undefined
  const edit = type === 'messageUpdate' ? String(timestamp) : ''
  return `${type} ${conversation?.id} ${id} ${edit}`
}
