import type { TurnContext } from 'botbuilder'
import type { TurnRecord } from '../log.js'
import type { Presented } from '../present/presenter.js'
import { cardInPlace, invokeResponse } from '../reply/invoke-response.js'
import { messageWith } from '../reply/message.js'
import type { BotParts, Of } from './parts.js'
import { follow } from './stages.js'
import { entriesOf, recordOfChoice } from './turn-record.js'

/** Answers a button of a card by replacing that card. */
export async function onCardButton(
  context: TurnContext,
  { choice, utterance, via }: Of<'card-button'>,
  parts: BotParts,
): Promise<TurnRecord> {
  const { answer, view } = follow(choice, utterance, parts)
  const presented = parts.presenter.present(answer, view)
  if (via === 'execute') await context.sendActivity(invokeResponse(cardInPlace(presented)))
  else await updateOrSend(context, presented)
  parts.sentAnswers.show(context.activity, context.activity.replyToId, entriesOf(answer))
  return recordOfChoice('card-button', utterance, view, answer)
}

/** `Action.Submit` comes as a message that names the card's own: that card is replaced, or else a new one sent. */
async function updateOrSend(context: TurnContext, presented: Presented): Promise<void> {
  const { replyToId } = context.activity
  const message = messageWith(presented)
  if (replyToId === undefined) await context.sendActivity(message)
  else await context.updateActivity({ ...message, id: replyToId })
}
