import type { TurnContext } from 'botbuilder'
import type { TurnRecord } from '../log.js'
import { invokeResponse } from '../reply/invoke-response.js'
import type { BotParts, Of } from './parts.js'

/** Takes a thumb. Its direction and the entries that it is about are recorded, and nothing of what was written. */
export async function onFeedback(
  context: TurnContext,
  { reaction, replyTo }: Of<'feedback'>,
  { sentAnswers }: BotParts,
): Promise<TurnRecord> {
  await context.sendActivity(invokeResponse({}))
  const entries = sentAnswers.shownBy(context.activity, replyTo)
  return { kind: 'feedback', outcome: 'noted', feedback: reaction, ...(entries.length > 0 ? { entries } : {}) }
}
