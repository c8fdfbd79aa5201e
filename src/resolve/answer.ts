import type { Entry } from '../catalog/entry.js'
import type { Code } from '../parse/code.js'
import type { SmallTalk } from '../parse/question.js'
import type { Decoded } from './decode.js'
import type { RelatedCode } from './related.js'

/** One code of a message that names several. */
export interface TriageRow {
  readonly code: Code
  /** How often the message names it. */
  readonly count: number
  /** The entries of the catalog, empty when the code is only decoded. */
  readonly entries: readonly Entry[]
  readonly decoded: Decoded
  /** True when another code of the message is the likelier cause of this one. */
  readonly consequence: boolean
}

/** What a number is outside the catalog, and where that is told. */
export interface PlainNumber {
  readonly address: string
  readonly decoded: Decoded
}

/**
 * What the bot has to say, in no language yet. Every answer can be found again by its `address`, which is what a card
 * button carries: the bot itself remembers nothing. Answers with one address differ in `others` and `matched` alone.
 */
export type Answer =
  | {
      readonly kind: 'entry'
      readonly address: string
      readonly entry: Entry
      readonly related: readonly RelatedCode[]
      /** Other readings of the code, or runners-up of the search, to open with one tap. */
      readonly others: readonly Entry[]
      /** The words of the question that led here, as the person wrote them. Empty for a code. */
      readonly matched: readonly string[]
      /** Of a small number, which means something in many places, and of a code that leads to a guide. */
      readonly number?: PlainNumber
    }
  | {
      readonly kind: 'choices'
      readonly address: string
      /** The code that means several things, or nothing when a symptom fits several entries. */
      readonly code?: Code
      /** The likelier ones first, if the question hints at them. */
      readonly candidates: readonly Entry[]
      /** Of a small number, which means something in many places. */
      readonly number?: PlainNumber
    }
  | {
      readonly kind: 'triage'
      readonly address: string
      readonly rows: readonly TriageRow[]
      /** How many further codes the message names that are not among the rows. */
      readonly omitted: number
      readonly truncated: boolean
    }
  | {
      readonly kind: 'decoded'
      readonly address: string
      readonly decoded: Decoded
      /** Entries that tell the same condition in another numbering, or beside which this number is printed by mistake. */
      readonly siblings: readonly Entry[]
      /** Codes of the catalog that are written nearly alike: other codes, never a correction. */
      readonly near: readonly Code[]
    }
  | {
      readonly kind: 'nothing'
      readonly address: string
      /** A spelling that is no code although it looks like one. */
      readonly mistyped?: string
      /** Known codes that are written nearly like `mistyped`: other codes, never a correction. */
      readonly similar: readonly Code[]
      /** The words that the search knows, as the person wrote them. */
      readonly understood: readonly string[]
    }
  | { readonly kind: 'talk'; readonly address: string; readonly topic: SmallTalk | 'welcome' }
  /** A button led to an entry that the catalog no longer has, or carried what we did not write. */
  | { readonly kind: 'gone'; readonly address: string }

/** An answer of one kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>
