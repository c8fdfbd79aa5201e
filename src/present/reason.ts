import type { Answer } from '../resolve/answer.js'
import { escapeForCard } from './escape.js'
import { understoodLines } from './message-view.js'
import type { SpokenView } from './view.js'

/** Gives what a card says of one question, as card Markdown: the words that led to the answer, or to none; '' for a code. */
export function reasonFor(answer: Answer, view: SpokenView): string {
  switch (answer.kind) {
    case 'entry':
      return answer.matched.length === 0
        ? ''
        : view.say('matched', { words: answer.matched.map(escapeForCard).join(' · ') })
    case 'nothing':
      return understoodLines(answer, view, escapeForCard).join('\n\n')
    default:
      return ''
  }
}

/** Gives an answer without the words of its question: what can be kept and shown to everybody. */
export function withoutWords(answer: Answer): Answer {
  if (answer.kind !== 'nothing') return answer
  const { kind, address, similar } = answer
  return { kind, address, similar, understood: [] }
}
