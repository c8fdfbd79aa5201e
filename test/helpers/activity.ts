import { readFileSync } from 'node:fs'
import type { Activity, ChannelAccount, ConversationAccount, Entity } from 'botbuilder'
import { without } from './without.js'

/** The connector of Teams, as activities name it. */
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/'
export const TENANT = '5f0c1a52-7d9b-4f0e-9a51-3c8e2b7d6a10'

export const BOT: ChannelAccount = { id: '28:2b9d6a3e-0c41-4a5b-8f7d-91e0c3d2b4a6', name: 'Error Lookup for Intune' }
export const KIM: ChannelAccount = {
  id: '29:1kQ7mZ0aKimExampleUserIdentifierForTests',
  name: 'Kim',
  aadObjectId: '8c1d7f7e-52a0-4f5e-b1c3-0a9d8e7f6b5c',
}

const PERSONAL = { conversationType: 'personal', tenantId: TENANT, id: 'a:1xPersonalConversation' }
const GROUP_CHAT = { isGroup: true, conversationType: 'groupChat', tenantId: TENANT, id: '19:9e8d7c6b@thread.v2' }
const CHANNEL = {
  isGroup: true,
  conversationType: 'channel',
  tenantId: TENANT,
  id: '19:4b7e2f9c@thread.tacv2;messageid=1763690000000',
}

export const CONVERSATIONS = {
  personal: PERSONAL as ConversationAccount,
  groupChat: GROUP_CHAT as ConversationAccount,
  channel: CHANNEL as ConversationAccount,
} as const

/** What a test wants otherwise than usual; `undefined` leaves a field out. */
export type Overrides = { readonly [Field in keyof Activity]?: Activity[Field] | undefined }

let built = 0

/** Gives a message in a personal chat, every field filled as Teams fills it, with an id of its own. Takes what matters. */
export function message(overrides: Overrides = {}): Activity {
  built += 1
  return {
    type: 'message',
    id: String(1_763_690_000_000 + built),
    timestamp: new Date('2026-11-20T09:15:30.123Z'),
    localTimezone: 'Europe/Amsterdam',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: KIM,
    recipient: BOT,
    // A conversation of its own: the bot holds each one to a rate.
    conversation: { ...CONVERSATIONS.personal, id: `a:1xConversation${built}` },
    channelData: { tenant: { id: TENANT } },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
    locale: 'en-US',
    text: '0x87D13B94',
    textFormat: 'plain',
    ...overrides,
  } as Activity
}

/** Gives an invoke by name and value, otherwise as a message has it. */
export function invoke(name: string, value: unknown, overrides: Overrides = {}): Activity {
  return { ...without(message(), 'text', 'textFormat'), type: 'invoke', name, value, ...overrides } as Activity
}

/** Gives the invoke of an `Action.Execute` with this data. */
export function cardButton(data: unknown, overrides: Overrides = {}): Activity {
  const value = { action: { type: 'Action.Execute', verb: 'show', data }, trigger: 'manual' }
  return invoke('adaptiveCard/action', value, { replyToId: '1763690001100', ...overrides })
}

/** Gives the invoke of a message-extension search, with what matters of its value overridden. */
export function search(text: string, overrides: object = {}): Activity {
  return invoke('composeExtension/query', {
    commandId: 'lookup',
    parameters: [{ name: 'query', value: text }],
    queryOptions: { skip: 0, count: 25 },
    ...overrides,
  })
}

/** Gives the entity of a mention, whose tag stands in the text. */
export function mentionOf(account: ChannelAccount, text = `<at>${account.name}</at>`): Entity {
  return { type: 'mention', mentioned: { id: account.id, name: account.name }, text }
}

/** Gives a message to the bot in a channel's thread. */
export function channelMention(text: string, overrides: Overrides = {}): Activity {
  return message({
    text: `<at>${BOT.name}</at> ${text}`,
    conversation: CONVERSATIONS.channel,
    entities: [mentionOf(BOT)],
    ...overrides,
  })
}

/** Folder of saved activities, named by what happened. */
export const FIXTURES = new URL('../../../test/fixtures/activities/', import.meta.url)

/** Gives a saved activity by its name, with what matters overridden. */
export function fixture(name: string, overrides: Overrides = {}): Activity {
  const saved = JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')) as Activity
  return { ...saved, ...overrides } as Activity
}
