import { TurnContext, type Activity, type CloudAdapterBase } from 'botbuilder'

/** Milliseconds after which a person who waits wants to know that they were heard. */
const PATIENCE = 500

/** What we use of the SDK's connector client. It declares the pipeline private; its last release is fixed, and a test holds this. */
interface Connector {
  readonly conversations: {
    sendToConversation(id: string, activity: object, options: { abortSignal: AbortSignal }): Promise<unknown>
  }
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } }
}

/** Gives a connector client for a service URL and an audience, which is made when it is asked for. */
interface ConnectorFactory {
  create(serviceUrl: string, audience: string | undefined): Promise<{ made(): Promise<Connector> }>
}

/**
 * Shows that the bot is typing while an answer takes longer than people like to wait. The sign goes past the adapter, once
 * and without a second attempt: it takes no place in the conversation's rate, and no answer waits for it.
 */
export class Typing {
  /** Conversations in which it shows: one sign is enough for all answers under way. */
  private readonly shown = new Set<string>()

  /** `patience` in milliseconds. */
  constructor(private readonly patience = PATIENCE) {}

  /** Gives what answering a turn gives. Whatever happens to the sign does not change that. */
  async during<Result>(context: TurnContext, answering: () => Promise<Result>): Promise<Result> {
    if (!isWatched(context.activity)) return answering()
    const answered = new AbortController()
    const timer = setTimeout(() => void this.show(context, answered.signal), this.patience)
    try {
      return await answering()
    } finally {
      clearTimeout(timer)
      // With a reason of its own: without one a whole error would be made for every turn.
      answered.abort('answered')
    }
  }

  private async show(context: TurnContext, answered: AbortSignal): Promise<void> {
    const conversation = context.activity.conversation.id
    if (this.shown.has(conversation)) return
    this.shown.add(conversation)
    answered.addEventListener('abort', () => this.shown.delete(conversation))
    try {
      await sendTyping(context, answered)
    } catch {
      // The person misses a sign and gets the answer all the same.
    }
  }
}

/** Nobody sees the sign before the response of an invoke, or among replies that come all at once. */
function isWatched({ type, deliveryMode }: Activity): boolean {
  return type !== 'invoke' && deliveryMode !== 'expectReplies'
}

async function sendTyping({ activity, adapter, turnState }: TurnContext, answered: AbortSignal): Promise<void> {
  const { ConnectorFactoryKey, OAuthScopeKey } = adapter as CloudAdapterBase
  const factory = turnState.get<ConnectorFactory>(ConnectorFactoryKey)
  const late = await factory.create(activity.serviceUrl, turnState.get<string | undefined>(OAuthScopeKey))
  const connector = await late.made()
  connector.client.pipeline.removePolicy({ name: 'retryWithinTurn' })
  const typing = TurnContext.applyConversationReference(
    { type: 'typing' },
    TurnContext.getConversationReference(activity),
  )
  if (!answered.aborted)
    await connector.conversations.sendToConversation(activity.conversation.id, typing, { abortSignal: answered })
}
