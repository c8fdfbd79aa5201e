import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import nock from 'nock'
import { FIXTURES, fixture, invoke, message } from '../helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows } from '../helpers/cards.js'
import { FakeConnector, type SentActivity } from '../helpers/fake-connector.js'
import { without } from '../helpers/without.js'

describe('journey: everything else that Teams sends', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  it('takes a thumb, and logs its direction and the entry but not the words', async () => {
    const connector = new FakeConnector().takes()
    await bot.post(fixture('personal-message-with-a-code'))
    const answer = { replyToId: 'answer-1' }
    const before = bot.lines.length
    const { status, body } = await bot.post(fixture('feedback-thumb-up', answer))
    assert.deepEqual([status, body, connector.sent.length], [200, {}, 1])
    const line = without(onlyLine(bot.lines.slice(before)), 'milliseconds')
    const said = { kind: 'feedback', outcome: 'noted', feedback: 'like', entries: ['ios-apps/0x87D13B94'] }
    assert.deepEqual(line, { level: 'info', ...said, msg: 'turn' })
  })

  it('takes a thumb of which it knows nothing', async () => {
    for (const value of [null, {}, { actionValue: 'like' }, { actionValue: { reaction: 5 } }]) {
      assert.equal((await bot.post(invoke('message/submitAction', value))).status, 200)
    }
  })

  it('answers 501 to an invoke that it does not know', async () => {
    assert.equal((await bot.post(fixture('unknown-invoke'))).status, 501)
    assert.equal((await bot.post({ ...fixture('unknown-invoke'), name: undefined })).status, 501)
  })

  it('is silent on activities that it does not know', async () => {
    for (const type of ['typing', 'endOfConversation', 'event', 'somethingNew', '__proto__', 'constructor']) {
      const { status, text } = await bot.post(message({ type }))
      assert.deepEqual([status, text], [200, ''], type)
    }
  })

  it('answers in the response itself where replies are expected there, and as often as it is asked', async () => {
    const activity = fixture('personal-message-with-a-code', { deliveryMode: 'expectReplies' })
    for (let time = 1; time <= 2; time += 1) {
      const { status, body } = await bot.post<{ activities: SentActivity[] }>(activity)
      assert.equal(status, 200)
      assert.equal(body.activities.length, 1)
      assertShows(body.activities[0]?.attachments?.[0]?.content, 'ios-apps/0x87D13B94')
    }
  })

  it('answers in the response even what would be an update elsewhere', async () => {
    const submit = fixture('card-button-submitted-by-an-old-client', { deliveryMode: 'expectReplies' })
    const { body } = await bot.post<{ activities: SentActivity[] }>(submit)
    assertShows(body.activities[0]?.attachments?.[0]?.content, 'ios-apps/0x87D13B94', 'sv')
  })

  it('has a test for every saved activity', async () => {
    const names = readdirSync(FIXTURES).map((file) => file.replace('.json', ''))
    assert.ok(names.length >= 25)
    for (const name of names) {
      new FakeConnector().takes().takesUpdates()
      const { status } = await bot.post(fixture(name, { id: `f:once-more-${name}` }))
      assert.equal(status, name === 'unknown-invoke' ? 501 : 200, name)
      nock.cleanAll()
    }
  })

  it('answers fields of the wrong types as if they were not there', async () => {
    const wrong = {
      text: 5,
      locale: ['nl'],
      entities: 'x',
      attachments: {},
      from: 1,
      recipient: [],
      channelData: 'x',
      id: {},
    }
    for (const [field, value] of Object.entries(wrong)) {
      new FakeConnector().takes()
      const { status } = await bot.post({ ...message(), [field]: value })
      assert.equal(status, 200, field)
      assert.ok(nock.isDone(), field)
    }
  })

  it('answers nothing written beside attachments that are none', async () => {
    new FakeConnector().takes()
    const { status } = await bot.post({ ...message(), text: '', attachments: ['', null, { contentType: 'x' }] })
    assert.equal(status, 200)
    assert.ok(nock.isDone())
  })

  it('refuses what could not be answered', async () => {
    for (const wrong of [{ conversation: undefined }, { conversation: 7 }, { conversation: {} }]) {
      const { status, body } = await bot.post({ ...message(), ...wrong })
      assert.deepEqual([status, body], [400, { error: 'not-an-activity' }])
    }
  })
})
