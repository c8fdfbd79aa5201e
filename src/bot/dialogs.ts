import type { TurnContext } from 'botbuilder'
import type { Language } from '../catalog/language.js'
import type { TurnRecord } from '../log.js'
import type { Presented } from '../present/presenter.js'
import { dialogWith } from '../reply/dialog.js'
import { dialogClosed, invokeResponse } from '../reply/invoke-response.js'
import { replyAbout } from '../reply/message.js'
import type { BotParts, Of } from './parts.js'
import { follow, present, resolve } from './stages.js'
import { recordOf, recordOfChoice } from './turn-record.js'

/** Answers the message action with a dialog that explains that message. */
export async function onExplain(context: TurnContext, incoming: Of<'explain'>, parts: BotParts): Promise<TurnRecord> {
  const { utterance } = incoming
  const resolution = resolve(utterance, parts)
  const { answer, language } = resolution
  // Small talk in somebody's message is nothing to answer: the person did not write it.
  const isExplained = answer.kind !== 'nothing' && answer.kind !== 'talk'
  const presented = isExplained
    ? present(resolution, 'dialog', parts)
    : parts.presenter.presentUnexplained(answer, utterance.text, { language, layout: 'dialog', back: [] })
  await sendDialog(context, presented, language, parts)
  return { ...recordOf('explain', utterance, resolution), ...(isExplained ? {} : { outcome: 'nothing' }) }
}

/** Answers a row or button of the dialog's card within the dialog. */
export async function onDialogButton(
  context: TurnContext,
  { choice, utterance }: Of<'dialog-button'>,
  parts: BotParts,
): Promise<TurnRecord> {
  const { answer, view } = follow(choice, utterance, parts)
  const presented = parts.presenter.present(answer, { ...view, layout: 'dialog' })
  await sendDialog(context, presented, view.language, parts)
  return recordOfChoice('dialog-button', utterance, view, answer)
}

/** Puts the answer of a dialog into the conversation, or asks to add the app where it is no member of that. */
export async function onPostExplanation(
  context: TurnContext,
  { choice, utterance, message }: Of<'post-explanation'>,
  parts: BotParts,
): Promise<TurnRecord> {
  const { answer, view } = follow(choice, utterance, parts)
  const { presenter } = parts
  const presented = presenter.present(answer, { ...view, layout: 'compact', back: [] })
  try {
    await context.sendActivity(replyAbout(presented, message, presenter.say(view.language, 'reply.link')))
    await context.sendActivity(dialogClosed())
  } catch (error) {
    if (!isNotInConversation(error)) throw error
    await sendDialog(context, presenter.presentInstall(view), view.language, parts)
  }
  return recordOfChoice('post-explanation', utterance, view, answer)
}

async function sendDialog(
  context: TurnContext,
  presented: Presented,
  language: Language,
  { presenter }: BotParts,
): Promise<void> {
  await context.sendActivity(invokeResponse(dialogWith(presented, presenter.say(language, 'dialog.title'))))
}

/** Teams refuses with 403 or 404 where the app is not a member of the conversation. */
function isNotInConversation(error: unknown): boolean {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown }
  return statusCode === 403 || statusCode === 404
}
