import { buttonTo, type CardAction } from './buttons.js'
import { withoutMarkdown } from './card-markdown.js'
import type { SpokenView } from './view.js'

/** A line that opens another answer. Its text is card Markdown. */
export interface LineRow {
  readonly text: string
  readonly action: CardAction
}

/** Gives a line that leads from one answer to another, both given by address. */
export function lineRow(text: string, to: string, from: string, view: SpokenView): LineRow {
  return { text, action: rowAction([text], to, from, view) }
}

/** The words of a row with several lines. Plain words or card Markdown; an empty one is not shown. */
export interface RowWords {
  /** Small, above the title: where the answer belongs. */
  readonly place: string
  readonly title: string
  /** Below the title: help to choose. */
  readonly text: string
}

/** A row with several lines that opens another answer. */
export interface BlockRow extends RowWords {
  readonly hasPlace: boolean
  readonly hasText: boolean
  readonly action: CardAction
}

/** Gives a row that leads from one answer to another, both given by address. */
export function blockRow(words: RowWords, to: string, from: string, view: SpokenView): BlockRow {
  const { place, title, text } = words
  const action = rowAction([place, title, text], to, from, view)
  return { place, title, text, hasPlace: place !== '', hasText: text !== '', action }
}

/**
 * Gives the action of a row that leads from one answer to another, both given by address. A screen reader says the title
 * of the action instead of the row: it holds every word that the row shows.
 */
export function rowAction(shown: readonly string[], to: string, from: string, view: SpokenView): CardAction {
  const words = shown.filter((part) => part !== '').map(withoutMarkdown)
  const title = words.map((part) => part.replace(/\.$/, '')).join('. ')
  return buttonTo(to, view.say('open', { title }), view, from)
}
