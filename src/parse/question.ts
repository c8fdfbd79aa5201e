import type { Code } from './code.js'

/** One code that a message names, at its first mention. */
export interface Mention {
  /** Canonical form. */
  readonly code: Code
  /** As the person wrote it, for "you wrote …": `-2.016.345.060`, `om_e_no_connection`. At most 64 characters. */
  readonly written: string
  /** How often the message names it, in any spelling. */
  readonly count: number
}

/** What a person asks for when no code and no symptom is meant. */
export type SmallTalk = 'greeting' | 'thanks' | 'help' | 'farewell'

/** What a message asks. Parsing never fails: unclear text is a symptom, and a symptom may find nothing. */
export type Question =
  | { readonly kind: 'empty' }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalk; readonly text: string }
  | {
      readonly kind: 'codes'
      readonly mentions: readonly Mention[]
      readonly text: string
      /** True when the text was longer than the bound and only its beginning was read. */
      readonly truncated: boolean
    }
  | {
      readonly kind: 'symptom'
      readonly text: string
      /** Spellings that look like a code but are none: nine hex digits, the letter O for a zero. At most three. */
      readonly mistyped: readonly string[]
      readonly truncated: boolean
    }

/** Gives the canonical code of a symbolic name in any case (`om_e_no_connection` → `0x80CF001F`), if there is one. */
export type NameLookup = (name: string) => Code | undefined
