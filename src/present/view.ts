import type { Language } from '../catalog/language.js'
import type { Answer } from '../resolve/answer.js'
import type { Say } from './labels.js'

/**
 * How much of an answer a card shows at first. `full` in a personal chat; `compact` where a whole channel reads along;
 * `inserted` by the message extension into chats where the bot may be absent, so that no button of it needs the bot.
 */
export type Layout = 'full' | 'compact' | 'inserted' | 'dialog'

/** For whom a card is made: the language, the layout, and the addresses that led here. */
export interface View {
  /** The language that was asked for. The buttons carry it on. */
  readonly language: Language
  readonly layout: Layout
  /** Addresses of the answers that led here, the nearest last. */
  readonly back: readonly string[]
}

/** Gives the answer at an address, so that a row which leads there can say what it is. */
export type LookUp = (address: string) => Answer | undefined

/** A view with its words. */
export interface SpokenView extends View {
  readonly lookUp: LookUp
  /** The language of everything on the card: another than the asked one where an entry has no page in that. */
  readonly shown: Language
  /** Says the labels in the shown language. */
  readonly say: Say
}
