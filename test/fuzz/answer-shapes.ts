import type { CardJson } from '../../src/present/templates.js'
import type { Layout } from '../../src/present/view.js'

/** A card in an answer, and the layout that the surface asks of it. */
export interface FoundCard {
  readonly card: CardJson
  readonly layout: Layout
}

/** What is in an answer: its cards, and everything by which it is not the shape that Teams wants there. */
export interface Shape {
  readonly cards: readonly FoundCard[]
  readonly faults: readonly string[]
}

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
const MOST_RESULTS = 25
const EMPTY: Shape = { cards: [], faults: [] }

/** Gives the shape of an invoke's body, by the name of the invoke. */
export function shapeOfInvoke(name: string, body: unknown): Shape {
  switch (name) {
    case 'adaptiveCard/action':
      return inPlace(body)
    case 'composeExtension/query':
      return results(body, true)
    case 'composeExtension/selectItem':
      return results(body, false)
    case 'composeExtension/fetchTask':
      return dialog(body)
    case 'composeExtension/submitAction':
      // Nothing closes the dialog.
      return body === undefined || isEmpty(body) ? EMPTY : dialog(body)
    default:
      return isEmpty(body) ? EMPTY : fault(`${name} is answered with a body`)
  }
}

/** Gives the shape of a message that the bot sends. */
export function shapeOfMessage(message: unknown): Shape {
  const { type, summary, text, attachments, entities } = recordOf(message)
  if (type !== 'message') return fault(`a message has the type ${String(type)}`)
  if (typeof summary !== 'string' || summary === '') return fault('a message has no summary')
  if (text !== undefined) return fault('a message has text and a card')
  if (entities !== undefined) return fault('a message has entities')
  return cardsOf(attachments, 'full', 1)
}

function inPlace(body: unknown): Shape {
  const { statusCode, type, value } = recordOf(body)
  if (statusCode !== 200 || type !== ADAPTIVE_CARD) return fault('the answer to a card button is no card')
  return cardFound(value, 'full')
}

function results(body: unknown, isSearch: boolean): Shape {
  const { type, text, attachmentLayout, attachments } = recordOf(recordOf(body)['composeExtension'])
  if (isSearch && type === 'message' && typeof text === 'string' && text !== '') return EMPTY
  if (type !== 'result' || attachmentLayout !== 'list') return fault('a search is answered without results')
  const found = cardsOf(attachments, 'inserted', isSearch ? MOST_RESULTS : 1)
  const previews = isSearch && Array.isArray(attachments) ? attachments.flatMap(previewFaults) : []
  return { cards: found.cards, faults: [...found.faults, ...previews] }
}

function previewFaults(attachment: unknown): string[] {
  const { contentType, content } = recordOf(recordOf(attachment)['preview'])
  const { title } = recordOf(content)
  const isGood = contentType === 'application/vnd.microsoft.card.thumbnail' && typeof title === 'string' && title !== ''
  return isGood ? [] : ['a result has no preview with a title']
}

function dialog(body: unknown): Shape {
  const { type, value } = recordOf(recordOf(body)['task'])
  const { title, card } = recordOf(value)
  if (type !== 'continue' || typeof title !== 'string' || title === '') return fault('a dialog has no title')
  return cardsOf([card], 'dialog', 1)
}

function cardsOf(attachments: unknown, layout: Layout, most: number): Shape {
  if (!Array.isArray(attachments) || attachments.length > most) return fault('there is the wrong number of attachments')
  const shapes = attachments.map((attachment: unknown) => {
    const { contentType, content } = recordOf(attachment)
    return contentType === ADAPTIVE_CARD ? cardFound(content, layout) : fault(`an attachment is ${String(contentType)}`)
  })
  return { cards: shapes.flatMap(({ cards }) => cards), faults: shapes.flatMap(({ faults }) => faults) }
}

function cardFound(value: unknown, layout: Layout): Shape {
  if (recordOf(value)['type'] !== 'AdaptiveCard') return fault('a card is no Adaptive Card')
  return { cards: [{ card: value as CardJson, layout }], faults: [] }
}

function fault(what: string): Shape {
  return { cards: [], faults: [what] }
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
