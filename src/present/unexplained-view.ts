import type { Answer } from '../resolve/answer.js'
import { withoutMarkdown } from './card-markdown.js'
import { escapeForCard } from './escape.js'
import { helpRow, messageContent, nearRows, understoodLines } from './message-view.js'
import { shortened } from './shortened.js'
import type { SpokenView } from './view.js'

/** How much of somebody's message is shown again, in UTF-16 units. */
const LONGEST = 200

/** Gives what the message template shows of somebody's message that holds nothing to explain: what was read, and a way on. */
export function unexplainedView(answer: Answer, read: string, view: SpokenView): object {
  const isNearlyACode = answer.kind === 'nothing' && answer.similar.length > 0
  return messageContent({
    title: view.say('dialog.none.title'),
    paragraphs: unexplainedLines(answer, read, view),
    ...(isNearlyACode ? nearRows(answer, view) : { rows: [helpRow(answer, view)] }),
  })
}

/** Gives the same as plain text. */
export function unexplainedText(answer: Answer, read: string, view: SpokenView): string {
  return [view.say('dialog.none.title'), ...unexplainedLines(answer, read, view).map(withoutMarkdown)].join('\n')
}

function unexplainedLines(answer: Answer, read: string, view: SpokenView): string[] {
  const words = escapeForCard(shortened(read.replace(/\s+/g, ' ').trim(), LONGEST))
  return [
    words === '' ? view.say('dialog.none.empty') : view.say('dialog.none.read', { words }),
    ...(answer.kind === 'nothing' ? understoodLines(answer, view, escapeForCard) : []),
    view.say('dialog.none.text'),
  ]
}
