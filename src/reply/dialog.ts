import type { Presented } from '../present/presenter.js'
import { cardAttachment } from './message.js'

/** Gives the body that opens a dialog with a card. */
export function dialogWith(presented: Presented, title: string): object {
  return {
    task: {
      type: 'continue',
      value: { title, width: 'medium', height: 'large', card: cardAttachment(presented) },
    },
  }
}
