import { rendererWarnings } from './renderer.js'
import type { CardJson } from '../../src/present/templates.js'
import type { Layout } from '../../src/present/view.js'

type Item = Readonly<Record<string, unknown>>

/** In bytes, as UTF-8, of a card that answers a question. */
export const LARGEST_CARD = 20 * 1024
/** At the end of a long way back, which every button carries: the limit of Teams for a message extension. */
export const LARGEST_ANYWHERE = 28 * 1024
const MOST_ACTIONS = 6
const MOST_FACTS = 5
/** A longer title is cut on a phone. */
const LONGEST_BUTTON = 40
/** A number, a sign, or the name of a language stands on one line. */
const LONGEST_UNWRAPPED = 10

/** Gives everything by which a card breaks the rules of Teams, of the renderer, or our own; each as one sentence. */
export function faultsOf(card: CardJson, layout: Layout, largest = LARGEST_CARD): string[] {
  const items = itemsIn(card)
  return [
    ...rendererWarnings(card),
    ...(sizeOf(card) < largest ? [] : [`${sizeOf(card)} bytes`]),
    ...frameFaults(card),
    ...items.flatMap(textFaults),
    ...items.flatMap((item) => actionFaults(item, layout)),
    ...visibilityFaults(items),
    ...countFaults(items),
  ]
}

/** Gives every object in a card, and no button data. */
export function itemsIn(node: unknown): Item[] {
  if (Array.isArray(node)) return node.flatMap(itemsIn)
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.entries(node).filter(([key]) => key !== 'data')
  return [node as Item, ...inside.flatMap(([, value]: [string, unknown]) => itemsIn(value))]
}

/** Gives the size of a card in bytes. */
export function sizeOf(card: CardJson): number {
  return Buffer.byteLength(JSON.stringify(card))
}

function frameFaults(card: CardJson): string[] {
  const fallback = String(card['fallbackText'])
  return [
    ...(card['version'] === '1.5' ? [] : [`version ${String(card['version'])}`]),
    ...(fallback.includes('\n') && fallback.length > 20 ? [] : [`the fallback text "${fallback}" does not help`]),
    ...(isHeading(itemsIn(card.body).find(({ type }) => type === 'TextBlock')) ? [] : ['the first text is no heading']),
  ]
}

function isHeading(item: Item | undefined): boolean {
  return item?.['style'] === 'heading' && item['size'] === 'Large' && item['weight'] === 'Bolder'
}

/** Left from a template or from JavaScript. */
const LEFTOVER = /\$\{|\{\{|\bundefined\b|\[object |\bNaN\b|^null$|^$/

function textFaults(item: Item): string[] {
  return [
    ...Object.entries(item).flatMap(([key, value]) => valueFaults(key, value)),
    ...(item['type'] === 'TextBlock' ? blockFaults(item) : []),
  ]
}

function valueFaults(key: string, value: unknown): string[] {
  if (value === null || typeof value === 'number') return [`${key} is ${String(value)}`]
  return typeof value === 'string' && LEFTOVER.test(value) ? [`${key} is "${value}"`] : []
}

const LINK = /\]\((?<url>[^)]*)\)/g

function blockFaults(item: Item): string[] {
  const text = String(item['text'])
  const isSectionTitle = item['weight'] === 'Bolder' && (item['size'] === 'Medium' || item['size'] === 'Large')
  const isSign = text === '›'
  const links = [...text.matchAll(LINK)].map(({ groups }) => groups?.['url'] ?? '')
  return [
    ...(item['wrap'] === true || text.length <= LONGEST_UNWRAPPED ? [] : [`"${text}" does not wrap`]),
    ...(isSectionTitle && !isSign && item['style'] !== 'heading' ? [`"${text}" looks like a heading and is none`] : []),
    ...links.filter((url) => !url.startsWith('https://')).map((url) => `a link to ${url}`),
  ]
}

function actionFaults(item: Item, layout: Layout): string[] {
  const { type, title, data, fallback } = item
  if (typeof type !== 'string' || !type.startsWith('Action.')) return []
  const named = typeof title === 'string' && title.trim() !== '' ? [] : [`${type} has no title`]
  if (layout === 'inserted' && type !== 'Action.ToggleVisibility') return [...named, `${type} needs the bot`]
  if (type !== 'Action.Execute') return named
  const same = fallback as Item | undefined
  const isSame =
    same?.['type'] === 'Action.Submit' &&
    same['title'] === title &&
    JSON.stringify(same['data']) === JSON.stringify(data)
  return [
    ...named,
    ...(layout === 'dialog' ? ['a dialog has an Action.Execute'] : []),
    ...(isSame ? [] : [`"${String(title)}" has no Action.Submit that does the same`]),
  ]
}

function visibilityFaults(items: readonly Item[]): string[] {
  const ids = items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  const targets = items.flatMap(({ targetElements }) =>
    Array.isArray(targetElements) ? targetElements.map(String) : [],
  )
  return [
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    ...targets.filter((target) => !ids.includes(target)).map((target) => `nothing is called ${target}`),
  ]
}

function countFaults(items: readonly Item[]): string[] {
  const buttons = items.flatMap(({ actions }) => (actions ?? []) as Item[])
  const facts = items.flatMap(({ facts: some }) => (Array.isArray(some) ? [some.length] : []))
  return [
    ...(buttons.length <= MOST_ACTIONS ? [] : [`${buttons.length} actions`]),
    ...buttons
      .map(({ title }) => String(title))
      .filter((title) => title.length > LONGEST_BUTTON)
      .map((title) => `"${title}" is long for a button`),
    ...facts.filter((count) => count < 1 || count > MOST_FACTS).map((count) => `${count} facts`),
  ]
}
