import { pageOf } from '../catalog/catalog.js'
import type { Entry } from '../catalog/entry.js'
import type { Language } from '../catalog/language.js'
import type { Say } from './labels.js'

/** A sign that carries the severity beside its word and color. */
export const SEVERITY_SIGNS = {
  success: '✓',
  info: 'ℹ',
  information: 'ℹ',
  warning: '⚠',
  error: '✕',
  unknown: '?',
} as const

/** Container styles of Adaptive Cards for a severity. */
export const SEVERITY_STYLES = {
  success: 'good',
  info: 'accent',
  information: 'accent',
  warning: 'warning',
  error: 'attention',
  unknown: 'emphasis',
} as const

/** Gives the code of an entry as people see it, or `undefined` for a guide. */
export function codeOf(entry: Entry): string | undefined {
  return entry.family === 'guides' ? undefined : entry.name
}

/** Gives `0x87D13B62 · iOS/iPadOS · App installation`; a guide has no code. */
export function placeOf(entry: Entry, say: Say): string {
  const code = codeOf(entry)
  const place = platformAndFamily(entry, say)
  return code === undefined ? place : `${code} · ${place}`
}

/** Gives `iOS/iPadOS · App installation`. A family of the organization has no label and is called by its name. */
export function platformAndFamily(entry: Entry, say: Say): string {
  const key = `family.${entry.family}`
  const family = say(key)
  return `${say(`platform.${entry.platform}`)} · ${family === key ? entry.family : family}`
}

/** Gives the title of an entry in a language, or in the nearest one that it has. */
export function titleOf(entry: Entry, language: Language): string {
  return pageOf(entry, language).page.title
}

/** Gives `**0x87D13B63** · The user declined the update` as card Markdown; a guide has only its title. */
export function rowOf(entry: Entry, language: Language): string {
  const code = codeOf(entry)
  const title = titleOf(entry, language)
  return code === undefined ? title : `**${code}** · ${title}`
}
