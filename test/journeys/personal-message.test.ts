import assert from 'node:assert/strict'
import nock from 'nock'
import { BOT, fixture, message } from '../helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, headingOf, label, titleOf } from '../helpers/cards.js'
import { FakeConnector } from '../helpers/fake-connector.js'

const APP_STORE_OFF = 'ios-apps/0x87D13B94'

describe('journey: a message in a personal chat', () => {
  let bot: BotUnderTest
  let connector: FakeConnector

  before(async () => {
    bot = await startBot()
  })

  beforeEach(() => {
    connector = new FakeConnector()
  })

  after(() => bot.close())

  it('answers a code with its card, alone in a message', async () => {
    connector.takes()
    const { status, text } = await bot.post(fixture('personal-message-with-a-code'))
    assert.deepEqual([status, text], [200, ''])
    assertShows(connector.card, APP_STORE_OFF)
    const [sent] = connector.sent
    assert.equal(sent?.activity.type, 'message')
    assert.equal(sent.activity.text, undefined)
    assert.ok(sent.activity.summary?.includes(titleOf(APP_STORE_OFF)))
    assert.ok(connector.card.fallbackText?.includes('0x87D13B94'))
    assert.deepEqual(sent.activity.channelData, { feedbackLoop: { type: 'default' } })
    assert.equal(sent.conversation, 'a:1xPersonalConversationOfKimWithTheBot')
    assert.equal(sent.about, '1763690001001')
    assert.ok(nock.isDone())
  })

  it('answers four spellings of a code with the same card', async () => {
    const spellings = ['0x87D13B94', '87d13b94', '-2016330860', '2278636436']
    connector.takes(...spellings.map(() => ({})))
    for (const text of spellings) assert.equal((await bot.post(message({ text }))).status, 200)
    const cards = connector.sent.map(({ activity }) => JSON.stringify(activity.attachments))
    assert.equal(new Set(cards).size, 1)
    assert.ok(nock.isDone())
  })

  it('reads Teams markup, non-breaking spaces and smart quotes', async () => {
    connector.takes()
    await bot.post(message({ text: '<p>it says&nbsp;<strong>“0x87D13B94”</strong></p>', textFormat: 'xml' }))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('greets in the language of the client when there is no text', async () => {
    connector.takes()
    assert.equal((await bot.post(message({ text: undefined, locale: 'sv-SE' }))).status, 200)
    assert.equal(headingOf(connector.card), label('talk.help.title', 'sv'))
  })

  it('is silent when somebody inserts a result of the search into the chat with the bot', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }
    const text = '<span class="inline-compose-card" itemid="0"><span content="0" itemprop="cardId"></span></span>'
    const { status } = await bot.post(message({ text, attachments: [card] }))
    assert.deepEqual([status, connector.sent, bot.lines.at(-1)?.['outcome']], [200, [], 'silent'])
    connector.takes()
    await bot.post(message({ text: `0x87D13B94 ${text}`, attachments: [card] }))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('answers in the language that is written, not in that of the client', async () => {
    connector.takes()
    await bot.post(
      message({ text: 'Wat betekent foutcode 0x87D13B94 op deze iPad van onze gebruiker?', locale: 'en-US' }),
    )
    assertShows(connector.card, APP_STORE_OFF, 'nl')
  })

  it('answers a mention in a personal chat as if it were none', async () => {
    connector.takes()
    const entities = [{ type: 'mention', mentioned: BOT, text: `<at>${BOT.name}</at>` }]
    await bot.post(message({ text: `<at>${BOT.name}</at> 0x87D13B94`, entities }))
    assertShows(connector.card, APP_STORE_OFF)
  })

  it('logs one line with what the answer was, and nothing else', async () => {
    connector.takes()
    const before = bot.lines.length
    await bot.post(message({ text: '0x87D13B94' }))
    const { milliseconds, ...line } = onlyLine(bot.lines.slice(before))
    assert.equal(typeof milliseconds, 'number')
    assert.deepEqual(line, {
      level: 'info',
      kind: 'message',
      scope: 'personal',
      language: 'en',
      outcome: 'entry',
      entries: [APP_STORE_OFF],
      msg: 'turn',
    })
  })
})
