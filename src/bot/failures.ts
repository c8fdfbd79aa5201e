import type { Activity, TurnContext } from 'botbuilder'
import { readActivity } from '../receive/incoming.js'
import { dialogWith } from '../reply/dialog.js'
import { cardInPlace, invokeResponse } from '../reply/invoke-response.js'
import { messageWith } from '../reply/message.js'
import { searchMessage } from '../reply/search-results.js'
import type { BotParts } from './parts.js'
import { languageFor } from './stages.js'

/** Tells the person that the turn failed, in the shape that the activity wants. Sends nothing where nobody asked. */
export async function onFailure(context: TurnContext, reference: string, parts: BotParts): Promise<void> {
  const apology = apologyFor(context.activity, reference, parts)
  if (apology !== undefined) await context.sendActivity(apology)
}

function apologyFor(activity: Activity, reference: string, { presenter }: BotParts): Partial<Activity> | undefined {
  const incoming = readActivity(activity)
  const language = languageFor({ locale: activity.locale })
  const presented = presenter.presentFailure(reference, { language, layout: 'full', back: [] })
  switch (incoming.kind) {
    case 'search':
    case 'search-item':
      return invokeResponse(searchMessage(presenter.say(language, 'search.failed')))
    case 'card-button':
      return incoming.via === 'execute' ? invokeResponse(cardInPlace(presented)) : messageWith(presented)
    case 'explain':
    case 'dialog-button':
    case 'post-explanation':
      return invokeResponse(dialogWith(presented, presenter.say(language, 'dialog.title')))
    case 'feedback':
    case 'unknown-invoke':
      return invokeResponse({})
    case 'ignored':
      return undefined
    case 'message':
    case 'edit':
    case 'installed':
      return messageWith(presented)
  }
}
