import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TurnContext } from 'botbuilder'
import nock from 'nock'
import type { TurnHandler } from '../src/adapter.js'
import { TEAMS_TIMING } from '../src/turn-budget.js'
import { invoke, message } from './helpers/activity.js'
import { onlyLine, onlyTrouble, startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { headingOf, label } from './helpers/cards.js'
import { FakeConnector, type SentCard } from './helpers/fake-connector.js'
import { echo, turnHandler } from './helpers/turn-handler.js'

function throws(): Promise<never> {
  return Promise.reject(Object.assign(new TypeError('canary in a message'), { code: 'E_CANARY' }))
}

describe('adapter', () => {
  let bot: BotUnderTest
  let connector: FakeConnector

  async function start(
    onTurn: (context: TurnContext) => Promise<unknown>,
    onFailure?: TurnHandler['onFailure'],
  ): Promise<void> {
    bot = await startBot({ handler: turnHandler(onTurn, onFailure) })
  }

  beforeEach(() => {
    connector = new FakeConnector()
  })

  afterEach(() => bot.close())

  describe('a repeated delivery', () => {
    it('is answered once, also while the first is still being answered', async () => {
      await start(echo)
      connector.takes({ delay: 100 })
      const activity = message()
      const answers = await Promise.all([bot.post(activity), bot.post(activity)])
      answers.push(await bot.post(activity))
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200, 200],
      )
      assert.equal(connector.sent.length, 1)
      onlyLine(bot.lines)
    })

    it('is another one in another conversation', async () => {
      await start(echo)
      connector.takes({}, {})
      await bot.post(message({ id: 'same' }))
      await bot.post(message({ id: 'same' }))
      assert.equal(connector.sent.length, 2)
    })

    it('is never assumed of an invoke, or where replies are expected', async () => {
      await start(echo)
      connector.takes({}, {})
      const search = invoke('composeExtension/query', {})
      assert.equal((await bot.post(search)).status, 501)
      assert.equal((await bot.post(search)).status, 501)
      const expecting = message({ deliveryMode: 'expectReplies' })
      const repeated = [await bot.post(expecting), await bot.post(expecting)]
      assert.ok(repeated.every(({ body }) => (body['activities'] as unknown[]).length === 1))
    })
  })

  describe('a handler that throws', () => {
    it('gives one kind sentence with a reference, and one line with the reason but not its words', async () => {
      await start(throws)
      connector.takes()
      assert.equal((await bot.post(message())).status, 200)
      const line = onlyLine(bot.lines)
      assert.deepEqual(
        [line.level, line['outcome'], line['error'], line['code']],
        ['error', 'failed', 'TypeError', 'E_CANARY'],
      )
      assert.equal(line['kind'], 'test')
      assert.match(String(line['at']), /^adapter\.test\.(?:js|ts):\d+$/)
      assert.equal(connector.sent[0]?.activity.text, `sorry, ${String(line['reference'])}`)
      assert.ok(!JSON.stringify(bot.lines).includes('canary in'))
    })

    it('gives an invoke a well-formed response', async () => {
      await start(throws)
      const { status, body } = await bot.post(invoke('composeExtension/query', {}))
      assert.deepEqual([status, body], [200, { text: `sorry, ${String(onlyLine(bot.lines)['reference'])}` }])
    })

    it('is logged once although nobody could be told', async () => {
      await start(throws, throws)
      assert.equal((await bot.post(message())).status, 200)
      assert.equal(onlyLine(bot.lines)['told'], false)
    })
  })

  it('does not let Teams wait for a turn that never ends', async () => {
    const timing = { ...TEAMS_TIMING, message: 100, invoke: 100 }
    bot = await startBot({ handler: turnHandler(() => sleep(1_000)), timing })
    const late = bot.post(message())
    assert.equal((await bot.post(invoke('composeExtension/query', {}))).status, 504)
    assert.equal((await late).status, 200)
    assert.deepEqual(bot.lines, [])
    await sleep(500)
  })
})

describe('adapter: the failure of our own bot', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  it('is a kind card with a reference, in the language of the client', async () => {
    // A card too large is refused for good; the small card that says so is taken.
    const connector = new FakeConnector().takes({ status: 413 }, {})
    assert.equal((await bot.post(message({ locale: 'nl-NL' }))).status, 200)
    assert.equal(headingOf(connector.card), label('failure.title', 'nl'))
    const line = onlyTrouble(bot.lines)
    assert.equal(line['statusCode'], 413)
    assert.ok(JSON.stringify(connector.card).includes(String(line['reference'])))
    assert.ok(nock.isDone())
  })

  it('is a dialog where a dialog was waited for', async () => {
    new FakeConnector().takes({ status: 400 })
    const data = { show: 'entry:ios-apps/0x87D13B94', language: 'fr', layout: 'dialog', back: [], post: true }
    const post = invoke('composeExtension/submitAction', { data, messagePayload: {} }, { locale: 'fr-FR' })
    const { status, body } = await bot.post<{ task: { value: { card: { content: SentCard } } } }>(post)
    assert.equal(status, 200)
    assert.equal(headingOf(body.task.value.card.content), label('failure.title', 'fr'))
  })
})
