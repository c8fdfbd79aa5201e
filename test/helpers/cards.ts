import assert from 'node:assert/strict'
import type { Language } from '../../src/catalog/language.js'
import { realCore } from './bot-under-test.js'
import type { SentCard } from './fake-connector.js'

/** Gives the title of an entry of the compiled catalog, as its card shows it. */
export function titleOf(entry: string, language: Language = 'en'): string {
  const title = realCore().knowledge.catalog.byId(entry)?.pages[language]?.title
  assert.ok(title, `${entry} has no page in ${language}`)
  return title
}

/** Asserts that a card shows an entry. */
export function assertShows(card: unknown, entry: string, language: Language = 'en'): void {
  assert.ok(JSON.stringify(card).includes(JSON.stringify(titleOf(entry, language))), `the card does not show ${entry}`)
}

/** Gives the first text of a card, which is its title. */
export function headingOf(card: unknown): string {
  const [, text] = /"text":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify((card as SentCard).body)) ?? []
  return text ?? ''
}

/** Gives every object in a card that satisfies a test, in the order of the card. */
export function findAll(node: unknown, wanted: (item: Record<string, unknown>) => boolean): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap((item) => findAll(item, wanted))
  if (typeof node !== 'object' || node === null) return []
  const item = node as Record<string, unknown>
  return [...(wanted(item) ? [item] : []), ...Object.values(item).flatMap((value) => findAll(value, wanted))]
}

/** Gives the data of every button and row of a card that leads to another answer. */
export function buttonsOf(card: unknown): Record<string, unknown>[] {
  const actions = findAll(card, ({ type }) => type === 'Action.Execute')
  return actions.map(({ data }) => data as Record<string, unknown>)
}

/** Gives a label of the bot. */
export function label(key: string, language: Language = 'en'): string {
  return realCore().presenter.say(language, key)
}
