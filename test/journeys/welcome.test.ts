import assert from 'node:assert/strict'
import nock from 'nock'
import { fixture } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { buttonsOf, headingOf, label } from '../helpers/cards.js'
import { FakeConnector } from '../helpers/fake-connector.js'

describe('journey: installing and removing the app', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  it('welcomes once, although two activities tell of the installation', async () => {
    const connector = new FakeConnector().takes()
    assert.equal((await bot.post(fixture('app-installed-by-a-person'))).status, 200)
    assert.equal((await bot.post(fixture('app-installed-conversation-update'))).status, 200)
    assert.equal(connector.sent.length, 1)
    assert.equal(headingOf(connector.card), label('talk.welcome.title', 'sv'))
    assert.equal(buttonsOf(connector.card).length, 3)
    assert.ok(nock.isDone())
  })

  it('is silent when it is removed, added to again after an upgrade, or reacted to', async () => {
    const upgraded = fixture('app-installed-by-a-person', { id: 'f:upgrade', action: 'add-upgrade' })
    for (const activity of [fixture('app-removed-by-a-person'), upgraded, fixture('reaction-to-an-answer')]) {
      const { status, text } = await bot.post(activity)
      assert.deepEqual([status, text], [200, ''])
    }
  })

  it('is silent when the app was removed before its answer arrived', async () => {
    const connector = new FakeConnector().takes({ status: 403 })
    const before = bot.lines.length
    const { status } = await bot.post(fixture('personal-message-with-a-code'))
    assert.equal(status, 200)
    assert.equal(connector.sent.length, 1)
    const [line, ...more] = bot.lines.slice(before)
    assert.deepEqual([line?.level, line?.['outcome'], more], ['info', 'removed', []])
  })
})
