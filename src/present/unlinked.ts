import type { CardJson } from './templates.js'

/**
 * Gives a card whose rows cannot be tapped. A card that the message extension inserts stands in chats where the bot may
 * be absent: there a tap would fail.
 */
export function unlinked(card: CardJson): CardJson {
  return withoutRows(card) as CardJson
}

function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRows)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'selectAction')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutRows(inner)]))
}
