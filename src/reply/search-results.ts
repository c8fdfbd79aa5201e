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
      attachments: results.map(attachmentOf),
    },
  }
}

/** A result is shown to many, so its attachment is made once and frozen: its JSON is then written once as well. */
const attachments = new WeakMap<SearchResult, object>()

function attachmentOf(result: SearchResult): object {
  const known = attachments.get(result)
  if (known !== undefined) return known
  const { presented, title, subtitle, text } = result
  const made = Object.freeze({
    ...cardAttachment(presented),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      // Clients differ in whether they take markup here: the line that they cut begins with what tells results apart.
      content: { title, text: text === '' ? subtitle : `${subtitle} · ${text}` },
    },
  })
  attachments.set(result, made)
  return made
}

/** Gives the body of an answer that is one sentence: nothing fits, or the search failed. */
export function searchMessage(text: string): object {
  return { composeExtension: { type: 'message', text } }
}

/** Gives the body that inserts one card, the answer to a message action or to a tapped result. */
export function insertedCard(presented: Presented): object {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [cardAttachment(presented)] } }
}
