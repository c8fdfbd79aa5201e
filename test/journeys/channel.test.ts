import assert from 'node:assert/strict'
import nock from 'nock'
import { BOT, CONVERSATIONS, KIM, channelMention, fixture, mentionOf, message } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, findAll, headingOf, label } from '../helpers/cards.js'
import { FakeConnector } from '../helpers/fake-connector.js'

const APP_STORE_OFF = 'ios-apps/0x87D13B94'

describe('journey: channels and group chats', () => {
  let bot: BotUnderTest
  let connector: FakeConnector

  before(async () => {
    bot = await startBot()
  })

  beforeEach(() => {
    connector = new FakeConnector()
  })

  after(() => bot.close())

  it('answers a mention in its thread, in the language of the client, with a card that begins small', async () => {
    connector.takes()
    assert.equal((await bot.post(fixture('channel-mention-with-a-code'))).status, 200)
    const [sent] = connector.sent
    assert.equal(sent?.conversation, '19:4b7e2f9c0d1a4e5f8a6b3c2d1e0f9a8b@thread.tacv2;messageid=1763690000000')
    assert.equal(sent.about, '1763690001002')
    assertShows(connector.card, APP_STORE_OFF, 'nl')
    const [details] = findAll(connector.card, ({ id }) => id === 'details')
    assert.equal(details?.['isVisible'], false)
    assert.ok(nock.isDone())
  })

  it('is silent where it is not mentioned', async () => {
    const { status, text } = await bot.post(fixture('channel-message-without-a-mention'))
    assert.deepEqual([status, text], [200, ''])
    assert.deepEqual(connector.sent, [])
  })

  it('is silent where only another person is mentioned', async () => {
    const entities = [mentionOf(KIM)]
    const { status } = await bot.post(
      message({ text: '<at>Kim</at> 1603', entities, conversation: CONVERSATIONS.groupChat }),
    )
    assert.equal(status, 200)
    assert.deepEqual(connector.sent, [])
  })

  it('understands two mentions of the bot and the name of a person', async () => {
    connector.takes()
    await bot.post(fixture('group-chat-two-mentions-of-the-bot-and-a-person'))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('understands a mention that the client wrote with attributes, or in two parts', async () => {
    connector.takes({}, {})
    await bot.post(channelMention('', { text: `<at id="0">${BOT.name}</at> 0x87D13B94` }))
    assertShows(connector.card, APP_STORE_OFF)
    const entities = [mentionOf(BOT, '<at>Error</at>'), mentionOf(BOT, '<at>Lookup</at>')]
    await bot.post(channelMention('', { text: '<at>Error</at> <at>Lookup</at> 0x87D13B94', entities }))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('explains how to ask when it is only called', async () => {
    connector.takes()
    await bot.post(channelMention(''))
    assert.equal(headingOf(connector.card), label('talk.help.title'))
  })

  it('explains the quoted post when a reply holds nothing but the mention', async () => {
    connector.takes()
    await bot.post(fixture('quoted-reply-with-only-a-mention'))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('prefers the own words of a reply to those that it quotes', async () => {
    connector.takes()
    const quoting = fixture('quoted-reply-with-only-a-mention')
    await bot.post({ ...quoting, id: '1763690001777', text: `<at>${BOT.name}</at> and -2016330853?` })
    assertShows(connector.card, 'ios-apps/0x87D13B9B')
  })
})
