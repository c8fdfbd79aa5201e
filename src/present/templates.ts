import { readFileSync } from 'node:fs'
import { Template } from 'adaptivecards-templating'

/** The templates in `cards/`. */
export const CARD_NAMES = ['answer', 'choices', 'triage', 'decoded', 'message'] as const
export type CardName = (typeof CARD_NAMES)[number]

/** An Adaptive Card as JSON. Frozen where it is cached: never change one, make another. */
export interface CardJson {
  readonly type: 'AdaptiveCard'
  readonly body: readonly CardElement[]
  readonly actions?: readonly unknown[]
  readonly [property: string]: unknown
}

export interface CardElement {
  readonly type: string
  readonly id?: string
  readonly [property: string]: unknown
}

/** The card templates, parsed once. */
export class CardTemplates {
  private readonly templates: ReadonlyMap<CardName, Template>

  constructor(sources: Readonly<Record<CardName, unknown>>) {
    this.templates = new Map(CARD_NAMES.map((name) => [name, new Template(sources[name])]))
  }

  /** Expands a template with a view: plain strings, booleans, arrays of them, and actions. One pass, so data is never read as a template. */
  expand(name: CardName, view: object): CardJson {
    return this.templates.get(name)?.expand({ $root: view }) as CardJson
  }
}

/** Reads the templates in a folder of cards. */
export function readTemplates(cards: URL): CardTemplates {
  const read = (name: CardName): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, cards), 'utf8'))
  return new CardTemplates(
    Object.fromEntries(CARD_NAMES.map((name) => [name, read(name)])) as Record<CardName, unknown>,
  )
}
