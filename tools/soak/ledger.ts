import { setTimeout as sleep } from 'node:timers/promises'
import type { ConnectorCall, TakenCall, Treatment } from './connector.js'

/** One question that the connector has to bring an answer to. */
interface Account {
  answers: number
  attempts: number
  /** Whether the bot was told that its answer arrived. */
  confirmed: boolean
  card: unknown
}

/** Milliseconds: longer than a turn may take. */
const GRACE = 10_000

/** Counts for every question the answers that its conversation got. */
export class Ledger {
  private readonly open = new Map<string, Account>()
  private readonly closing: Promise<void>[] = []
  asked = 0
  lost = 0
  doubled = 0

  /** Opens an account for a question; the key as in `keyOf`. */
  ask(key: string): void {
    this.asked += 1
    this.open.set(key, { answers: 0, attempts: 0, confirmed: false, card: undefined })
  }

  /** Notes an attempt of the bot to answer, and gives its number, from 1. */
  attempt(call: ConnectorCall): number {
    const account = this.open.get(keyOf(call))
    if (account === undefined) return 1
    account.attempts += 1
    return account.attempts
  }

  /** Notes what the bot was told of an attempt. */
  treated(call: ConnectorCall, { kind }: Treatment): void {
    const account = this.open.get(keyOf(call))
    if (account !== undefined && (kind === 'taken' || kind === 'taken-slow-body')) account.confirmed = true
  }

  /** Notes an answer that the conversation got. One that nobody asked for counts as doubled. */
  take(call: TakenCall): void {
    if (call.activity['type'] !== 'message') return
    const account = this.open.get(keyOf(call))
    if (account === undefined) {
      this.doubled += 1
      return
    }
    // The same update twice shows one answer.
    account.answers = call.method === 'PUT' ? 1 : account.answers + 1
    const [attachment] = (call.activity['attachments'] ?? []) as { content?: unknown }[]
    account.card = attachment?.content
  }

  /** Gives the card that answered a question, and whether the bot knows that it arrived. */
  answerTo(key: string): { readonly card: unknown; readonly confirmed: boolean } {
    const { card, confirmed } = this.open.get(key) ?? { card: undefined, confirmed: false }
    return { card, confirmed }
  }

  /** Closes an account when nothing more can be under way; what comes after that is too much. */
  closeLater(key: string): void {
    this.closing.push(sleep(GRACE).then(() => this.close(key)))
  }

  /** Resolves when every account is closed. */
  async allClosed(): Promise<void> {
    await Promise.all(this.closing)
  }

  /** Closes an account for good. */
  close(key: string): void {
    const account = this.open.get(key)
    this.open.delete(key)
    if (account === undefined) return
    if (account.answers === 0) this.lost += 1
    if (account.answers > 1) this.doubled += account.answers - 1
  }
}

/** Gives the key of a question: its conversation and its id, or, for an edit, its conversation alone. */
export function keyOf({
  method,
  conversation,
  about,
}: Pick<ConnectorCall, 'method' | 'conversation' | 'about'>): string {
  return method === 'PUT' ? `${conversation} edit` : `${conversation} ${about}`
}
