import type { Actor, Confidence, Page, Platform, Retry, Severity } from '../../../src/catalog/entry.js'

/** A family that does not exist yet. */
export interface NewFamily {
  readonly platform: Platform
  /** The day of today, `2026-11-21`: the facts have just been compared with the sources. */
  readonly checked: string
}

/** An entry as its maker answered, before it is written. */
export interface NewEntry {
  readonly family: string
  /** Only if the family is new. */
  readonly newFamily?: NewFamily
  readonly name: string
  readonly symbol?: string
  readonly severity: Severity
  readonly actor: Actor
  readonly retry: Retry
  readonly confidence: Confidence
  /** Short names of sources. */
  readonly sources: readonly string[]
  /** Addresses of the sources that the family does not have yet, by short name. */
  readonly newSources: Readonly<Record<string, string>>
  readonly related: readonly string[]
  readonly page: Page
}
