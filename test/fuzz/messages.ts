import fc from 'fast-check'
import { BOT, CONVERSATIONS, KIM, mentionOf, message, type Overrides } from '../helpers/activity.js'
import { buttonData } from './button-data.js'
import { CANARY, hostileText, shortText } from './hostile-text.js'
import { damagedRecord, junk } from './hostile-values.js'

/** How many messages the bot has to send or change for an activity; `any` where the activity itself is damaged. */
export type Expected = 0 | 1 | 'any'

/** An activity that the bot gets, and how many answers are due. */
export interface FuzzedActivity {
  readonly what: string
  readonly activity: Readonly<Record<string, unknown>>
  readonly expected: Expected
}

const LOCALES = ['en-US', 'nl-NL', 'nl-BE', 'fr-CA', 'sv-SE', 'de-DE', 'zh-Hans-CN', '', 'x'.repeat(500), CANARY]

/** Gives what surrounds the text of a message: locale, sender, and what Teams may add. */
export const surroundings: fc.Arbitrary<Overrides> = fc
  .record({
    locale: fc.oneof(fc.constantFrom(...LOCALES), shortText),
    from: fc.constantFrom(KIM, { ...KIM, name: `${CANARY} <at>Kim</at>` }),
    textFormat: fc.constantFrom('plain', 'xml', 'markdown', 'html'),
  })
  .map((fields) => fields)

const html = fc
  .tuple(
    hostileText,
    shortText,
    fc.constantFrom('p', 'div', 'pre', 'codeblock', 'blockquote', 'table', 'at', 'x-y', 'span'),
  )
  .map(([text, inner, tag]) => `<${tag} itemprop="preview" title="${inner}">${text}<br/>&nbsp;${inner}</${tag}></p>`)

const quote = shortText.map(
  (text) =>
    `<blockquote itemtype="http://schema.skype.com/Reply"><strong itemprop="mri">${CANARY}</strong><p itemprop="preview">${text}</p></blockquote>`,
)

const attachment = fc.oneof(
  html.map((content) => ({ contentType: 'text/html', content })),
  quote.map((content) => ({ contentType: 'text/html', content })),
  shortText.map((messagePreview) => ({ contentType: 'messageReference', content: { messageId: '1', messagePreview } })),
  shortText.map((text) => ({ contentType: 'messageReference', content: JSON.stringify({ messagePreview: text }) })),
  damagedRecord({ contentType: shortText, contentUrl: shortText, content: junk, name: shortText }),
)

const entity = fc.oneof(
  fc.constant(mentionOf(BOT)),
  fc.constant(mentionOf(KIM)),
  shortText.map((text) => mentionOf(BOT, text)),
  damagedRecord({ type: fc.constant('mention'), mentioned: junk, text: shortText }),
)

const extras = fc.record({
  attachments: fc.option(fc.array(attachment, { maxLength: 3 }), { nil: undefined }),
  entities: fc.option(fc.array(entity, { maxLength: 4 }), { nil: undefined }),
})

/** A card's button arrives as a message with a value and no text; so a text with any value stays a question. */
const asked = (what: string, overrides: object, expected: Expected = 1): FuzzedActivity => ({
  what,
  activity: message(overrides) as unknown as Record<string, unknown>,
  expected,
})

const personal = fc
  .tuple(fc.oneof(hostileText, html), surroundings, extras)
  .map(([text, around, more]) => asked('message', { text, ...around, ...more }))

const inGroup = fc
  .tuple(
    shortText,
    surroundings,
    fc.constantFrom('channel' as const, 'groupChat' as const),
    fc.boolean(),
    fc.array(entity, { maxLength: 3 }),
  )
  .map(([text, around, scope, isCalled, more]) => {
    const entities = [...(isCalled ? [mentionOf(BOT)] : []), ...more]
    const conversation = CONVERSATIONS[scope]
    const mentioned = `<at>${BOT.name}</at> ${text}`
    // Damaged entities may or may not mention the bot.
    return asked('group message', { text: mentioned, ...around, conversation, entities }, isCalled ? 1 : 'any')
  })

const edited = fc
  .tuple(hostileText, surroundings, fc.constantFrom('editMessage', 'undeleteMessage', 'softDeleteMessage', CANARY))
  .map(([text, around, eventType]) => {
    const overrides = { type: 'messageUpdate', text, ...around, channelData: { eventType } }
    return asked('edit', overrides, eventType === 'editMessage' ? 1 : 0)
  })

const submitted = fc
  .tuple(buttonData, surroundings, fc.option(fc.constant('1763690001100'), { nil: undefined }))
  .map(([value, around, replyToId]) => asked('submit', { text: undefined, value, replyToId, ...around }))

const installed = fc
  .tuple(fc.constantFrom('add', 'remove', 'add-upgrade', CANARY), surroundings)
  .map(([action, around]) =>
    asked('installation', { type: 'installationUpdate', action, text: undefined, ...around }, action === 'add' ? 1 : 0),
  )

const SILENT = [
  'conversationUpdate',
  'messageReaction',
  'messageDelete',
  'typing',
  'event',
  'endOfConversation',
  CANARY,
]

const silent = fc
  .tuple(fc.constantFrom(...SILENT), junk, surroundings)
  .map(([type, value, around]) => asked('event', { type, name: CANARY, value, ...around }, 0))

/** Gives everything that is no invoke: what people write, change, press on old clients, and what merely happens. */
export const messages: fc.Arbitrary<FuzzedActivity> = fc.oneof(
  { weight: 12, arbitrary: personal },
  { weight: 4, arbitrary: inGroup },
  { weight: 2, arbitrary: edited },
  { weight: 3, arbitrary: submitted },
  { weight: 1, arbitrary: installed },
  { weight: 1, arbitrary: silent },
)
