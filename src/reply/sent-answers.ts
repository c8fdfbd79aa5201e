import type { Activity } from 'botbuilder'
import QuickLRU from 'quick-lru'

/** How many answers are remembered by one process. */
const SIZE = 10_000

/**
 * Which answer belongs to which message, so that an edited message updates its answer, and which entries an answer shows,
 * so that its thumbs can be counted. A convenience, not memory that the bot relies on: another process, or this one after
 * a restart, sends a new answer instead and counts the thumbs without an entry.
 */
export class SentAnswers {
  private readonly ids = new QuickLRU<string, string>({ maxSize: SIZE })
  private readonly entries = new QuickLRU<string, readonly string[]>({ maxSize: SIZE })

  /** Remembers that a message was answered by the activity of this id. */
  remember(message: Partial<Activity>, answerId: string | undefined): void {
    const key = keyOf(message, message.id)
    if (key !== undefined && answerId !== undefined) this.ids.set(key, answerId)
  }

  /** Gives the id of the answer to a message, if this process sent it. */
  answerTo(message: Partial<Activity>): string | undefined {
    const key = keyOf(message, message.id)
    return key === undefined ? undefined : this.ids.get(key)
  }

  /** Remembers the entries that the answer of this id shows now, in the conversation of an activity. */
  show(activity: Partial<Activity>, answerId: string | undefined, entries: readonly string[]): void {
    const key = keyOf(activity, answerId)
    if (key !== undefined) this.entries.set(key, entries)
  }

  /** Gives the ids of the entries that the answer of this id shows, as far as this process knows. */
  shownBy(activity: Partial<Activity>, answerId: string | undefined): readonly string[] {
    const key = keyOf(activity, answerId)
    return (key === undefined ? undefined : this.entries.get(key)) ?? []
  }
}

function keyOf({ conversation }: Partial<Activity>, id: string | undefined): string | undefined {
  return id === undefined || conversation?.id === undefined ? undefined : `${conversation.id} ${id}`
}
