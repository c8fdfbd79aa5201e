import { LANGUAGES } from '../catalog/language.js'

/** What a turn can be. Source: the kinds of `receive/incoming.ts`; a test compares them. */
export const KINDS = [
  'message',
  'edit',
  'installed',
  'card-button',
  'search',
  'search-item',
  'explain',
  'dialog-button',
  'post-explanation',
  'feedback',
  'unknown-invoke',
  'ignored',
] as const

/** How a turn can end: the kinds of answers, what an invoke without one gives, and failures. */
export const OUTCOMES = [
  ...['entry', 'choices', 'triage', 'decoded', 'nothing', 'talk', 'gone'],
  ...['results', 'noted', 'refused', 'silent'],
  ...['removed', 'held-back', 'undelivered', 'failed', 'not-run'],
] as const

export const SCOPES = ['personal', 'groupChat', 'channel'] as const
export const REACTIONS = ['like', 'dislike', 'other'] as const

/** Stands for every value that is none of the known ones. */
const OTHER = 'other'

/**
 * Gives a function that lets known values through and makes every other one `other`. Each label value is a time series
 * of its own, kept as long as the process runs: what comes from outside may not make new ones.
 */
export function bounded(known: Iterable<string>): (value: string | undefined) => string {
  const values = new Set(known)
  return (value) => (value !== undefined && values.has(value) ? value : OTHER)
}

/** Gives the label of a turn's kind, outcome, language, scope or reaction. */
export const LABEL = {
  kind: bounded(KINDS),
  outcome: bounded(OUTCOMES),
  language: bounded(LANGUAGES),
  scope: bounded(SCOPES),
  reaction: bounded(REACTIONS),
} as const
