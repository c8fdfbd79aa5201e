import QuickLRU from 'quick-lru'

/**
 * How often a bot may write into one conversation: this many messages within this many milliseconds.
 * Source: Teams documentation, "Optimize your bot with rate limiting". Its hourly limit is left to Teams' own 429.
 */
const LIMITS = [
  { messages: 7, within: 1_000 },
  { messages: 8, within: 2_000 },
  { messages: 60, within: 30_000 },
] as const

const LONGEST_MEMORY = Math.max(...LIMITS.map(({ messages }) => messages))
/** How many conversations are watched at once. */
const CONVERSATIONS = 5_000

/** Thrown instead of sending when a conversation asks faster than Teams lets a bot answer. */
export class HeldBackError extends Error {
  constructor() {
    super('the conversation asks faster than Teams allows answers')
    this.name = 'HeldBackError'
  }
}

/** Keeps what the bot says in one conversation within the rates of Teams. */
export class ConversationRate {
  private readonly moments = new QuickLRU<string, number[]>({ maxSize: CONVERSATIONS })

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Reserves the next free moment for a message and gives the milliseconds until then; throws a `HeldBackError` when it lies beyond `patience`. */
  reserve(conversation: string, patience: number): number {
    const now = this.now()
    const taken = this.moments.get(conversation) ?? []
    const free = Math.max(now, ...LIMITS.map(({ messages, within }) => (taken.at(-messages) ?? -Infinity) + within))
    if (free - now > patience) throw new HeldBackError()
    this.moments.set(conversation, [...taken, free].slice(-LONGEST_MEMORY))
    return free - now
  }
}
