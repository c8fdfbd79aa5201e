import type { Presented } from '../present/presenter.js'
import { cardAttachment } from './message.js'

/** One result of a message-extension search: the card that is inserted, and what the list shows of it. */
export interface SearchResult {
  readonly presented: Presented
  readonly title: string
  /** Code and platform. */
  readonly subtitle: string
  readonly text: string
}

/** Gives the body of a search answer. Every Adaptive Card needs a thumbnail as its preview. */
export function searchResults(results: readonly SearchResult[]): object {
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results.map(({ presented, title, subtitle, text }) => ({
        ...cardAttachment(presented),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title, text: text === '' ? subtitle : `${subtitle}<br>${text}` },
        },
      })),
    },
  }
}

/** Gives the body of an answer that is one sentence: nothing fits, or the search failed. */
export function searchMessage(text: string): object {
  return { composeExtension: { type: 'message', text } }
}

/** Gives the body that inserts one card, the answer to a message action or to a tapped result. */
export function insertedCard(presented: Presented): object {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [cardAttachment(presented)] } }
}
