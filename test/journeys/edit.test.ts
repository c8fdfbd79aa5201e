import assert from 'node:assert/strict'
import nock from 'nock'
import { BOT, channelMention, fixture, mentionOf } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows } from '../helpers/cards.js'
import { FakeConnector } from '../helpers/fake-connector.js'

describe('journey: editing and deleting a message', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await startBot()
  })

  afterEach(() => bot.close())

  it('updates the answer of an edited message', async () => {
    const connector = new FakeConnector().takes().takesUpdates()
    await bot.post(fixture('personal-message-with-a-code'))
    assertShows(connector.card, 'ios-apps/0x87D13B94')
    await bot.post(fixture('message-edited', { text: '0x87D13B95' }))
    const [, updated] = connector.sent
    assert.deepEqual([updated?.method, updated?.about], ['PUT', 'answer-1'])
    assertShows(connector.card, 'ios-apps/0x87D13B95')
    assert.ok(nock.isDone())
  })

  it('updates once more for a second edit, but not for the same one twice', async () => {
    const connector = new FakeConnector().takes().takesUpdates({}, {})
    await bot.post(fixture('personal-message-with-a-code'))
    const first = fixture('message-edited', { text: '0x87D13B95' })
    await bot.post(first)
    await bot.post(first)
    await bot.post({ ...first, text: '0x87D13B96', timestamp: '2026-11-20T09:17:00.000Z' })
    assert.deepEqual(
      connector.sent.map(({ method }) => method),
      ['POST', 'PUT', 'PUT'],
    )
    assertShows(connector.card, 'ios-apps/0x87D13B96')
  })

  it('sends an answer where this process did not send one before', async () => {
    const connector = new FakeConnector().takes()
    await bot.post(fixture('message-edited'))
    assert.equal(connector.sent[0]?.method, 'POST')
  })

  it('answers an edit in a channel only where the bot is mentioned', async () => {
    const channelData = { eventType: 'editMessage' }
    const edited = { ...channelMention('0x87D13B94', { channelData }), type: 'messageUpdate' }
    await bot.post({ ...edited, entities: [], text: '0x87D13B94' })
    const connector = new FakeConnector().takes()
    await bot.post({ ...edited, id: '1763690009999', entities: [mentionOf(BOT)] })
    assertShows(connector.card, 'ios-apps/0x87D13B94')
  })

  it('does nothing when a message is deleted or restored', async () => {
    const restored = fixture('message-edited', { channelData: { eventType: 'undeleteMessage' } })
    for (const activity of [fixture('message-deleted'), restored]) {
      const { status, text } = await bot.post(activity)
      assert.deepEqual([status, text], [200, ''])
    }
  })
})
