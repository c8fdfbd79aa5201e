import type { CardElement, CardJson } from './templates.js'

/** Gives a card so that nobody can change it: it is kept, and shown to many. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** Gives a copy of a frozen card with what belongs to one question, the reason of the match, or without room for it. */
export function withReason(card: CardJson, reason: string): CardJson {
  return {
    ...card,
    body: card.body.flatMap((element) => (element.id === 'reason' ? withText(element, reason) : [element])),
  }
}

function withText(element: CardElement, text: string): CardElement[] {
  return text === '' ? [] : [{ ...element, text }]
}
