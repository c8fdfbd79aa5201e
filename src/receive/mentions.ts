import type { Activity, Entity } from 'botbuilder'

/** Gives whether a message mentions the bot that receives it. */
export function mentionsBot(activity: Partial<Activity>): boolean {
  return botMentions(activity).length > 0
}

/**
 * Gives the text without any mention of the bot. Mentions of other people stay as their names.
 *
 * ```
 * <at>Error Lookup</at> what is <at>Error Lookup</at> 1603, <at>Kim</at>?   →   what is 1603, Kim?
 * ```
 *
 * The SDK's own helper removes only the first mention and throws when there is no text.
 */
export function withoutBotMentions(activity: Partial<Activity>): string {
  const mentions = botMentions(activity)
  if (mentions.length === 0) return activity.text ?? ''
  const names = new Set(mentions.flatMap(({ name, text }) => [name, AT.exec(text)?.groups?.['name'] ?? name]))
  const untagged = (activity.text ?? '').replace(EVERY_AT, (tag, name: string) => (names.has(name) ? ' ' : tag))
  return mentions.reduce((text, mention) => (mention.text === '' ? text : text.replaceAll(mention.text, ' ')), untagged)
}

/** "<at" [ attributes ] ">" name "</at>". Some clients write attributes in the text that the entity does not have. */
const AT = /<at(?:\s[^<>]{0,80})?>(?<name>[^<>]{1,200})<\/at>/i
const EVERY_AT = new RegExp(AT.source, 'gi')

interface Mention {
  readonly text: string
  readonly name: string
}

function botMentions(activity: Partial<Activity>): Mention[] {
  const bot = activity.recipient?.id
  if (bot === undefined || !Array.isArray(activity.entities)) return []
  return activity.entities.flatMap((entity: Entity) => mentionOf(entity, bot) ?? [])
}

function mentionOf(entity: unknown, bot: string): Mention | undefined {
  if (typeof entity !== 'object' || entity === null) return undefined
  const { type, mentioned, text } = entity as Record<string, unknown>
  const { id, name } = (mentioned ?? {}) as { id?: unknown; name?: unknown }
  if (type !== 'mention' || id !== bot) return undefined
  return { text: typeof text === 'string' ? text : '', name: typeof name === 'string' ? name : '' }
}
