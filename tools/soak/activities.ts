import type { Question } from './questions.js'

const BOT = { id: '28:bot', name: 'Error Lookup for Intune' }
const TENANT = '00000000-0000-4000-8000-000000000001'

/** A personal chat in which somebody asks, and how its activities look. */
export class Chat {
  readonly conversation: string
  private count = 0

  constructor(
    number: number,
    private readonly serviceUrl: string,
    readonly locale: string,
  ) {
    this.conversation = `a:soak-${number}`
  }

  /** Gives a message. */
  message(text: string): Activity {
    return { ...this.activity(), type: 'message', text, textFormat: 'plain' }
  }

  /** Gives the edit of a message. */
  edit(message: Activity, text: string): Activity {
    const timestamp = new Date().toISOString()
    return { ...message, type: 'messageUpdate', text, timestamp, channelData: { eventType: 'editMessage' } }
  }

  /** Gives an invoke. */
  invoke(name: string, value: unknown): Activity {
    return { ...this.activity(), type: 'invoke', name, value }
  }

  /** Gives the search that a client makes for what is typed so far. */
  search(text: string): Activity {
    const parameters = [{ name: 'query', value: text }]
    return this.invoke('composeExtension/query', {
      commandId: 'lookup',
      parameters,
      queryOptions: { skip: 0, count: 25 },
    })
  }

  private activity(): Envelope {
    this.count += 1
    return {
      id: `${this.conversation}-${this.count}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      from: { id: `29:${this.conversation}`, name: 'Kim' },
      recipient: BOT,
      conversation: { conversationType: 'personal', tenantId: TENANT, id: this.conversation },
      channelData: { tenant: { id: TENANT } },
      locale: this.locale,
    }
  }
}

interface Envelope extends Readonly<Record<string, unknown>> {
  readonly id: string
}

/** What is sent to the bot. */
export interface Activity extends Envelope {
  readonly type: string
}

/** Gives what a client sends while a question is typed: its beginning, more of it, all of it. */
export function typedIn({ text }: Question): string[] {
  return [0.3, 0.6, 1].map((share) => text.slice(0, Math.max(3, Math.floor(text.length * share))))
}

/** Gives the data of every button of a card that leads to another answer. */
export function buttonsOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf)
  if (typeof node !== 'object' || node === null) return []
  const item = node as Record<string, unknown>
  const own = item['type'] === 'Action.Execute' ? [item['data']] : []
  return [...own, ...Object.entries(item).flatMap(([key, value]) => (key === 'fallback' ? [] : buttonsOf(value)))]
}
