/** Where a message was written. */
export type Scope = 'personal' | 'groupChat' | 'channel'

/** What a person said to the bot, free of everything that belongs to Teams. */
export interface Utterance {
  /** Plain text without mentions of the bot; names of other people stay. May be empty. */
  readonly text: string
  /** The message that this one replies to, as far as the payload carries it. */
  readonly quoted: string
  /** BCP 47 tag of the client, as Teams sends it. */
  readonly locale: string | undefined
  readonly scope: Scope
}

/** Gives what the person asks about: their own words, or, when they only called the bot, the post they replied to. */
export function subjectOf(utterance: Utterance): string {
  return utterance.text === '' ? utterance.quoted : utterance.text
}
