import nock from 'nock'
import { SERVICE_URL } from './activity.js'

/** An activity that the bot sent to the connector. */
export interface Sent {
  readonly method: 'POST' | 'PUT'
  /** Id of the conversation, decoded. */
  readonly conversation: string
  /** Id of the activity that is replied to or updated. */
  readonly about: string | undefined
  readonly authorization: string | undefined
  readonly activity: SentActivity
}

export interface SentActivity {
  readonly type: string
  readonly text?: string
  readonly summary?: string
  readonly channelData?: unknown
  readonly attachments?: readonly { contentType: string; content: SentCard }[]
}

export interface SentCard {
  readonly body: readonly Record<string, unknown>[]
  readonly actions?: readonly Record<string, unknown>[]
  readonly fallbackText?: string
}

/** How the connector answers one call. */
export interface Reply {
  readonly status?: number
  readonly headers?: Record<string, string>
  /** Code of the connection's failure, instead of an answer. */
  readonly fails?: string
  /** Milliseconds before it answers. */
  readonly delay?: number
}

const PATH = /^\/emea\/v3\/conversations\/(?<conversation>[^/]+)\/activities(?:\/(?<about>[^/]+))?$/

/** The connector of Teams, played by nock. It takes exactly the calls that a test announces. */
export class FakeConnector {
  readonly sent: Sent[] = []
  private count = 0

  /** Announces calls, each with the way in which it is answered: by an id, where nothing else is said. */
  takes(...replies: readonly Reply[]): this {
    for (const reply of replies.length > 0 ? replies : [{}]) this.take('POST', reply)
    return this
  }

  /** Announces updates of activities. */
  takesUpdates(...replies: readonly Reply[]): this {
    for (const reply of replies.length > 0 ? replies : [{}]) this.take('PUT', reply)
    return this
  }

  /** Gives the card of the last call. */
  get card(): SentCard {
    const content = this.sent.at(-1)?.activity.attachments?.[0]?.content
    if (content === undefined) throw new Error('no card was sent')
    return content
  }

  private take(method: Sent['method'], { status = 200, headers = {}, fails, delay = 0 }: Reply): void {
    const isPath = (uri: string): boolean => PATH.test(uri)
    const scope = nock(new URL(SERVICE_URL).origin)
    const call = (method === 'POST' ? scope.post(isPath) : scope.put(isPath)).delay(delay)
    if (fails !== undefined) {
      call.replyWithError(Object.assign(new Error(fails), { code: fails }))
      return
    }
    const record = (uri: string, activity: SentActivity, authorization: string | undefined): nock.Body => {
      this.sent.push({ method, ...partsOf(uri), authorization, activity })
      this.count += 1
      return status < 300 ? { id: `answer-${this.count}` } : { error: { code: 'Refused', message: 'by the test' } }
    }
    call.reply(function (uri, body) {
      const authorization: unknown = this.req.headers['authorization']
      return [status, record(uri, body as unknown as SentActivity, textOf(authorization)), headers]
    })
  }
}

function partsOf(uri: string): Pick<Sent, 'conversation' | 'about'> {
  const { conversation = '', about } = PATH.exec(uri)?.groups ?? {}
  return { conversation: decodeURIComponent(conversation), about: about && decodeURIComponent(about) }
}

function textOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value]
  return typeof first === 'string' ? first : undefined
}
