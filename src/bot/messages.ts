import type { Activity, TurnContext } from 'botbuilder'
import type { TurnRecord } from '../log.js'
import type { Utterance } from '../receive/utterance.js'
import { ADAPTIVE_CARD, messageWith } from '../reply/message.js'
import type { BotParts, Of } from './parts.js'
import { languageFor, layoutFor, present, resolve } from './stages.js'
import { entriesOf, recordOf } from './turn-record.js'

/** Answers a message by a message of its own. */
export async function onMessage(context: TurnContext, incoming: Of<'message'>, parts: BotParts): Promise<TurnRecord> {
  const { utterance } = incoming
  if (isCardAlone(context.activity, utterance)) return { kind: 'message', scope: utterance.scope, outcome: 'silent' }
  const resolution = resolve(utterance, parts)
  const sent = await context.sendActivity(messageWith(present(resolution, layoutFor(utterance), parts)))
  parts.sentAnswers.remember(context.activity, sent?.id)
  parts.sentAnswers.show(context.activity, sent?.id, entriesOf(resolution.answer))
  return recordOf('message', utterance, resolution)
}

/** Whoever inserts a result of the search into the chat with the bot has their answer: nothing was asked. */
function isCardAlone({ attachments }: Activity, { text, quoted }: Utterance): boolean {
  return text === '' && quoted === '' && (attachments ?? []).some(({ contentType }) => contentType === ADAPTIVE_CARD)
}

/** Answers an edited message by updating the answer to it, or anew where this process sent none. */
export async function onEdit(context: TurnContext, incoming: Of<'edit'>, parts: BotParts): Promise<TurnRecord> {
  const { utterance } = incoming
  const resolution = resolve(utterance, parts)
  const message = messageWith(present(resolution, layoutFor(utterance), parts))
  const id = parts.sentAnswers.answerTo(context.activity)
  if (id === undefined) await context.sendActivity(message)
  else await context.updateActivity({ ...message, id })
  return recordOf('edit', utterance, resolution)
}

/** Welcomes whoever installed the app. */
export async function onInstalled(
  context: TurnContext,
  { utterance }: Of<'installed'>,
  { resolver, presenter }: BotParts,
): Promise<TurnRecord> {
  const language = languageFor(utterance)
  const view = { language, layout: layoutFor(utterance), back: [] }
  await context.sendActivity(messageWith(presenter.present(resolver.answerAt('welcome'), view)))
  return { kind: 'installed', scope: utterance.scope, language, outcome: 'talk' }
}
