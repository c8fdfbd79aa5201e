import type { Language } from './language.js'

export const PLATFORMS = ['android', 'ios', 'windows', 'macos', 'any'] as const
export const SEVERITIES = ['success', 'info', 'warning', 'error'] as const
export const ACTORS = ['user', 'admin', 'both', 'none'] as const
export const RETRIES = ['next-sync', 'user', 'admin', 'none'] as const
export const CONFIDENCES = ['verified', 'reported', 'inferred'] as const

export type Platform = (typeof PLATFORMS)[number]
/** How bad it is that this code appears. */
export type Severity = (typeof SEVERITIES)[number]
/** Who can act. */
export type Actor = (typeof ACTORS)[number]
/** What happens, or has to happen, for another attempt. `next-sync`: it comes by itself. */
export type Retry = (typeof RETRIES)[number]
/** `verified`: meaning and remedy stand in the sources; `reported`: public reports; `inferred`: the remedy is our own conclusion. */
export type Confidence = (typeof CONFIDENCES)[number]

/** The path of an entry in the catalog: `ios-apps/0x87D13B62`, `guides/office-verbose-logging`. */
export type EntryId = string

/** One step of a remedy: a sentence in card Markdown, and the commands to copy that belong to it. */
export interface Step {
  readonly text: string
  readonly commands: readonly string[]
}

/** What one entry says in one language. Texts are card Markdown: bold, italic, lists, links. `tellUser` is plain text. */
export interface Page {
  readonly title: string
  readonly description: string
  readonly causes: readonly string[]
  readonly fix: readonly Step[]
  readonly tellUser?: string
  readonly erratum?: string
  /** What people type who do not know the code. Never shown. */
  readonly saidAs: readonly string[]
}

/** One meaning of one code in one family, or one guide. */
export interface Entry {
  readonly id: EntryId
  readonly family: string
  /** The last part of the id: the canonical code, or the name of a guide or of a class of codes. */
  readonly name: string
  readonly platform: Platform
  readonly severity: Severity
  readonly actor: Actor
  readonly retry: Retry
  readonly confidence: Confidence
  /** Symbolic name in the headers or tables of Microsoft (`OM_E_NO_CONNECTION`). */
  readonly symbol?: string
  /** Other spellings that people are shown (`30088-1008`). */
  readonly also: readonly string[]
  /** Canonical codes that lead here without being this entry (guides). */
  readonly codes: readonly string[]
  /** Ids of entries, or canonical codes that the decoder can name. */
  readonly related: readonly string[]
  /** https addresses. */
  readonly sources: readonly string[]
  /** The day on which the facts were last compared with the sources, `2026-11-21`. */
  readonly checked: string
  /** A decimal that Microsoft prints for this code by mistake. */
  readonly printedDecimal?: string
  readonly pages: Readonly<Partial<Record<Language, Page>>>
  /** What the organization adds to this entry, from `CATALOG_EXTRA`. */
  readonly notes?: Readonly<Partial<Record<Language, Page>>>
}
