import type { Activity, TurnContext } from 'botbuilder'
import type { TurnRecord } from '../log.js'
import { readActivity, type Incoming } from '../receive/incoming.js'
import { invokeResponse } from '../reply/invoke-response.js'
import { onCardButton } from './card-buttons.js'
import { onDialogButton, onExplain, onPostExplanation } from './dialogs.js'
import { onFailure } from './failures.js'
import { onFeedback } from './feedback.js'
import { onEdit, onInstalled, onMessage } from './messages.js'
import type { BotParts } from './parts.js'
import { onSearch, onSearchItem } from './searches.js'
import { Typing } from './typing.js'

/** The itinerary of an activity: receive, and then the room that parses, resolves, presents and replies. */
export class Bot {
  private readonly parts: BotParts
  private readonly typing = new Typing()

  constructor(parts: BotParts) {
    const { presenter, resolver } = parts
    this.parts = { ...parts, presenter: presenter.knowing((address) => resolver.answerAt(address)) }
  }

  /** Answers one activity. Gives what the log may say of it. */
  async onTurn(context: TurnContext): Promise<TurnRecord> {
    return this.typing.during(context, () => this.answer(context, readActivity(context.activity)))
  }

  /** Gives the kind of an activity, as a turn's record names it. */
  kindOf(activity: Activity): string {
    return readActivity(activity).kind
  }

  /** Tells the person that the turn failed, in the shape that the activity wants. */
  async onFailure(context: TurnContext, reference: string): Promise<void> {
    await onFailure(context, reference, this.parts)
  }

  private async answer(context: TurnContext, incoming: Incoming): Promise<TurnRecord> {
    switch (incoming.kind) {
      case 'message':
        return onMessage(context, incoming, this.parts)
      case 'edit':
        return onEdit(context, incoming, this.parts)
      case 'installed':
        return onInstalled(context, incoming, this.parts)
      case 'card-button':
        return onCardButton(context, incoming, this.parts)
      case 'search':
        return onSearch(context, incoming, this.parts)
      case 'search-item':
        return onSearchItem(context, incoming, this.parts)
      case 'explain':
        return onExplain(context, incoming, this.parts)
      case 'dialog-button':
        return onDialogButton(context, incoming, this.parts)
      case 'post-explanation':
        return onPostExplanation(context, incoming, this.parts)
      case 'feedback':
        return onFeedback(context, incoming, this.parts)
      case 'unknown-invoke':
        await context.sendActivity(invokeResponse({}, 501))
        return { kind: 'unknown-invoke', outcome: 'refused' }
      case 'ignored':
        return { kind: 'ignored', outcome: 'silent' }
    }
  }
}
