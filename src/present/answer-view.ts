import type { Answer } from '../resolve/answer.js'
import { choicesView } from './choices-view.js'
import { decodedView } from './decoded-view.js'
import { entryView } from './entry-view.js'
import { goneView, nothingView, talkView } from './message-view.js'
import { hasReadings } from './runners-up.js'
import type { CardName } from './templates.js'
import { triageView } from './triage-view.js'
import type { SpokenView } from './view.js'

/** Gives the template for an answer, and what that template shows. */
export function viewOf(answer: Answer, view: SpokenView): [CardName, object] {
  switch (answer.kind) {
    case 'entry':
      return ['answer', entryView(answer, view)]
    case 'choices':
      return ['choices', choicesView(answer, view)]
    case 'triage':
      return ['triage', triageView(answer, view)]
    case 'decoded':
      return ['decoded', decodedView(answer, view)]
    case 'nothing':
      return ['message', nothingView(answer, view)]
    case 'talk':
      return ['message', talkView(answer, view)]
    case 'gone':
      return ['message', goneView(answer, view)]
  }
}

/** Gives whether an answer is kept as a card. Such answers say the same to everybody who comes to their address. */
export function isCacheable({ kind }: Answer): boolean {
  return kind !== 'triage' && kind !== 'gone'
}

/** Gives what sets apart two answers with one address: which others fit as well, and what they are to it. */
export function variantOf(answer: Answer): unknown[] {
  if (answer.kind === 'nothing') return [answer.similar]
  if (answer.kind !== 'entry') return []
  return [answer.others.map(({ id }) => id), hasReadings(answer), answer.number?.address]
}
