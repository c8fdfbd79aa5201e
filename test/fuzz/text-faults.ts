import MarkdownIt from 'markdown-it'
import { CANARY, FOREIGN_HOST } from './hostile-text.js'

/** More generous than any client of Teams: what this reads as text, Teams does. */
const markdown = new MarkdownIt({ linkify: true })
markdown.linkify.set({ fuzzyEmail: false })

/** A mention, a template expression, a card function, or a script, in any text of an answer. */
const ACTIVE = /<\/?at\b|\$\{|\{\{|<script|<img|\]\(\s*(?:javascript|vbscript|data):/i
/** Half of a character outside the basic plane: strict readers of JSON refuse the whole answer. */
const HALF_CHARACTER = /\p{Surrogate}/u

/** Texts that are shown as they are; a few clients read Markdown there all the same, so a link may not work. */
const PLAIN_KEYS = new Set(['fallbackText', 'summary'])

interface Text {
  readonly text: string
  readonly isPlain: boolean
}

/** Gives everything in an answer by which a person's text became more than text. Button data is data and left out. */
export function textFaults(answer: unknown): string[] {
  return [...new Set(textsIn(answer, '').flatMap(faultsOfText))]
}

function textsIn(node: unknown, key: string): Text[] {
  if (typeof node === 'string') return [{ text: node, isPlain: PLAIN_KEYS.has(key) }]
  if (Array.isArray(node)) return node.flatMap((item) => textsIn(item, key))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (name === 'data' ? [] : textsIn(value, name)))
}

function faultsOfText({ text, isPlain }: Text): string[] {
  const shown = JSON.stringify(text.slice(0, 300))
  return [
    ...(ACTIVE.test(text) ? [`active text: ${shown}`] : []),
    ...(HALF_CHARACTER.test(text) ? [`half a character: ${shown}`] : []),
    ...(isForeign(text) && isMarkup(text, isPlain) ? [`a person's Markdown: ${shown}`] : []),
  ]
}

function isForeign(text: string): boolean {
  return text.includes(CANARY) || text.includes(FOREIGN_HOST)
}

const WORKING_LINK = new RegExp(`<a href="(?:\\w+://|mailto:)[^"]*(?:${CANARY}|${FOREIGN_HOST})`)
/** A link that leads nowhere, a picture, emphasis, a heading: not dangerous, and still a person's and not ours. */
const ANY_MARKUP = new RegExp(`<a href="[^"]*(?:${CANARY}|${FOREIGN_HOST})|<img |<(?:strong|em|s|code|h\\d)>${CANARY}`)

/** Whether a link, a picture or markup of a person stands in a text. */
function isMarkup(text: string, isPlain: boolean): boolean {
  return (isPlain ? WORKING_LINK : ANY_MARKUP).test(markdown.render(text))
}
