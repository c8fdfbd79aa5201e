import type { Activity, Attachment } from 'botbuilder'
import type { Presented } from '../present/presenter.js'

/** The content type of a card. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/** Gives a card as the only attachment of a message. Teams splits text and card into two messages, so there is no text. */
export function messageWith(presented: Presented): Partial<Activity> {
  return {
    type: 'message',
    summary: presented.summary,
    attachments: [cardAttachment(presented)],
    // Teams' own thumbs; the answer arrives as the invoke `message/submitAction`.
    channelData: { feedbackLoop: { type: 'default' } },
  }
}

/** Gives a card as an attachment. */
export function cardAttachment(presented: Presented): Attachment {
  return { contentType: ADAPTIVE_CARD, content: presented.card }
}

/** Somebody else's message that an answer is about. */
export interface About {
  readonly id: string | undefined
  readonly link: string | undefined
}

/** Gives an answer about somebody else's message: in its thread, with a button that leads to it. */
export function replyAbout(presented: Presented, about: About, linkTitle: string): Partial<Activity> {
  const message = messageWith(presented)
  if (about.link === undefined) return message
  const open = { type: 'Action.OpenUrl', title: linkTitle, url: about.link }
  const card = { ...presented.card, actions: [open, ...(presented.card.actions ?? [])] }
  return { ...message, attachments: [cardAttachment({ ...presented, card })] }
}
