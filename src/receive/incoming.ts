import type { Activity } from 'botbuilder'
import { readCardChoice, type CardChoice } from './card-choice.js'
import { mentionsBot, withoutBotMentions } from './mentions.js'
import { readMessagePayload, type MessageReference } from './message-payload.js'
import { readSearchRequest, type SearchRequest } from './search-request.js'
import { readTeamsText } from './teams-text.js'
import { quotedText } from './quoted-text.js'
import type { Scope, Utterance } from './utterance.js'

/** Every kind of activity that the bot answers, in our own shapes. */
export type Incoming =
  | { readonly kind: 'message'; readonly utterance: Utterance }
  | { readonly kind: 'edit'; readonly utterance: Utterance }
  | { readonly kind: 'installed'; readonly utterance: Utterance }
  /** A button of a card. `via`: the newer `Action.Execute` is an invoke, its fallback `Action.Submit` a message. */
  | {
      readonly kind: 'card-button'
      readonly choice: CardChoice | undefined
      readonly via: 'execute' | 'submit'
      readonly utterance: Utterance
    }
  | { readonly kind: 'search'; readonly request: SearchRequest; readonly utterance: Utterance }
  | { readonly kind: 'search-item'; readonly choice: CardChoice | undefined; readonly utterance: Utterance }
  | { readonly kind: 'explain'; readonly utterance: Utterance; readonly message: MessageReference }
  /** A row or button of the dialog's card: another answer in the same dialog. */
  | { readonly kind: 'dialog-button'; readonly choice: CardChoice | undefined; readonly utterance: Utterance }
  | {
      readonly kind: 'post-explanation'
      readonly choice: CardChoice | undefined
      readonly utterance: Utterance
      readonly message: MessageReference
    }
  | { readonly kind: 'feedback'; readonly reaction: 'like' | 'dislike' | 'other'; readonly replyTo: string | undefined }
  | { readonly kind: 'unknown-invoke' }
  | { readonly kind: 'ignored' }

/** Reads an activity. Never throws: what we do not know is `ignored` or an `unknown-invoke`. */
export function readActivity(activity: Partial<Activity>): Incoming {
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'messageUpdate':
      return isEdit(activity) && isAddressed(activity)
        ? { kind: 'edit', utterance: utteranceOf(activity) }
        : { kind: 'ignored' }
    case 'installationUpdate':
      // Teams sends a conversationUpdate as well; only this one is answered, so that people are welcomed once.
      return activity.action === 'add' ? { kind: 'installed', utterance: utteranceOf(activity) } : { kind: 'ignored' }
    case 'invoke':
      return readInvoke(activity)
    default:
      return { kind: 'ignored' }
  }
}

function readMessage(activity: Partial<Activity>): Incoming {
  const isSubmit = activity.value !== undefined && activity.value !== null && !activity.text
  if (isSubmit) {
    return {
      kind: 'card-button',
      choice: readCardChoice(activity.value),
      via: 'submit',
      utterance: utteranceOf(activity),
    }
  }
  return isAddressed(activity) ? { kind: 'message', utterance: utteranceOf(activity) } : { kind: 'ignored' }
}

function readInvoke(activity: Partial<Activity>): Incoming {
  const utterance = utteranceOf(activity)
  const value: unknown = activity.value
  switch (activity.name) {
    case 'adaptiveCard/action':
      return { kind: 'card-button', choice: readCardChoice(at(value, 'action', 'data')), via: 'execute', utterance }
    case 'composeExtension/query':
      return { kind: 'search', request: readSearchRequest(value), utterance }
    case 'composeExtension/selectItem':
      return { kind: 'search-item', choice: readCardChoice(value), utterance }
    case 'composeExtension/fetchTask':
      return explain(value, utterance)
    case 'composeExtension/submitAction':
      return readDialogSubmit(value, utterance)
    case 'message/submitAction':
      return {
        kind: 'feedback',
        reaction: reactionOf(at(value, 'actionValue', 'reaction')),
        replyTo: activity.replyToId,
      }
    default:
      return { kind: 'unknown-invoke' }
  }
}

function explain(value: unknown, utterance: Utterance): Incoming {
  const { text, reference } = readMessagePayload(at(value, 'messagePayload'))
  return { kind: 'explain', utterance: { ...utterance, text }, message: reference }
}

function readDialogSubmit(value: unknown, utterance: Utterance): Incoming {
  // After a just-in-time installation Teams asks again for the dialog.
  if (at(value, 'data', 'msteams', 'justInTimeInstall') === true) return explain(value, utterance)
  const choice = readCardChoice(at(value, 'data'))
  if (at(value, 'data', 'post') !== true) return { kind: 'dialog-button', choice, utterance }
  const { reference } = readMessagePayload(at(value, 'messagePayload'))
  return { kind: 'post-explanation', choice, utterance, message: reference }
}

function utteranceOf(activity: Partial<Activity>): Utterance {
  const own = readTeamsText(withoutBotMentions(activity))
  return {
    text: own.text,
    quoted: own.quoted || quotedText(activity),
    locale: activity.locale,
    scope: scopeOf(activity.conversation?.conversationType),
  }
}

function scopeOf(conversationType: string | undefined): Scope {
  return conversationType === 'channel' || conversationType === 'groupChat' ? conversationType : 'personal'
}

/** In channels and group chats the bot speaks only when it is called by name. */
function isAddressed(activity: Partial<Activity>): boolean {
  return scopeOf(activity.conversation?.conversationType) === 'personal' || mentionsBot(activity)
}

function isEdit(activity: Partial<Activity>): boolean {
  return at(activity.channelData, 'eventType') === 'editMessage'
}

function reactionOf(value: unknown): 'like' | 'dislike' | 'other' {
  return value === 'like' || value === 'dislike' ? value : 'other'
}

/** Gives the value at a path into something that an outsider sent, or `undefined`. */
function at(value: unknown, ...path: string[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return current
}
