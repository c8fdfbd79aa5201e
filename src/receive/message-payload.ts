import { readTeamsText } from './teams-text.js'

/** Somebody else's message, on which a message action was called. */
export interface MessageReference {
  readonly id: string | undefined
  /** Address of the message in Teams, https only. */
  readonly link: string | undefined
}

export interface MessagePayload {
  readonly text: string
  readonly reference: MessageReference
}

const LONGEST_CARD = 200_000
const LINK = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft|live\.com|microsoft\.us)\//

/** Reads a `messagePayload`: body, subject, and the texts of attached cards. `from` may be null, fields may be missing. */
export function readMessagePayload(payload: unknown): MessagePayload {
  if (typeof payload !== 'object' || payload === null)
    return { text: '', reference: { id: undefined, link: undefined } }
  const { id, subject, body, attachments, linkToMessage } = payload as Record<string, unknown>
  const texts = [textOf(subject), bodyText(body), ...attachmentTexts(attachments)].filter((text) => text !== '')
  return {
    text: texts.join('\n'),
    reference: {
      id: typeof id === 'string' ? id.slice(0, 200) : undefined,
      link:
        typeof linkToMessage === 'string' && linkToMessage.length < 2_000 && LINK.test(linkToMessage)
          ? linkToMessage
          : undefined,
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function bodyText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  const { content } = body as { content?: unknown }
  const { text, quoted } = readTeamsText(textOf(content))
  return [text, quoted].filter((part) => part !== '').join('\n')
}

function attachmentTexts(attachments: unknown): string[] {
  if (!Array.isArray(attachments)) return []
  return attachments.slice(0, 10).map((attachment: unknown) => {
    if (typeof attachment !== 'object' || attachment === null) return ''
    const { content } = attachment as { content?: unknown }
    const card = typeof content === 'string' ? (parseJson(content.slice(0, LONGEST_CARD)) ?? content) : content
    return typeof card === 'string' ? readTeamsText(card).text : cardTexts(card, 0).join('\n')
  })
}

/** The texts of a card lie under these keys, whatever elements hold them. */
const TEXT_KEYS = new Set(['text', 'title', 'subtitle', 'value', 'altText'])
const DEEPEST = 12

function cardTexts(node: unknown, depth: number): string[] {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((item) => cardTexts(item, depth + 1))
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return TEXT_KEYS.has(key) ? [readTeamsText(value).text] : []
    return key === 'actions' || key === 'selectAction' ? [] : cardTexts(value, depth + 1)
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
