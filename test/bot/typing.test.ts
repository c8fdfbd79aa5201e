import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TurnContext } from 'botbuilder'
import nock from 'nock'
import { Typing } from '../../src/bot/typing.js'
import { BOT, KIM, invoke, message } from '../helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { FakeConnector, type Reply } from '../helpers/fake-connector.js'
import { echo, turnHandler } from '../helpers/turn-handler.js'

const PATIENCE = 30
const SLOW = 150

describe('typing', () => {
  let bot: BotUnderTest
  let answer: (context: TurnContext) => Promise<unknown>

  beforeEach(async () => {
    const typing = new Typing(PATIENCE)
    answer = slowly
    bot = await startBot({ handler: turnHandler((context) => typing.during(context, () => answer(context))) })
  })

  afterEach(() => bot.close())

  async function slowly(context: TurnContext): Promise<void> {
    await sleep(SLOW)
    await echo(context)
  }

  /** Delivers activities at once, and gives the types of what the connector heard until a while after. */
  async function heard(activities: readonly object[], ...replies: readonly Reply[]): Promise<FakeConnector> {
    const connector = new FakeConnector().takes(...replies)
    const answers = await Promise.all(activities.map((activity) => bot.post(activity)))
    assert.ok(answers.every(({ status }) => status === 200))
    await sleep(2 * PATIENCE)
    return connector
  }

  function typesOf({ sent }: FakeConnector): string[] {
    return sent.map(({ activity }) => activity.type)
  }

  it('shows before an answer that takes long, once, in its conversation', async () => {
    const asked = message()
    const connector = await heard([asked], {}, {}, {})
    assert.deepEqual(typesOf(connector), ['typing', 'message'])
    const [sign] = connector.sent
    assert.equal(sign?.conversation, asked.conversation.id)
    const { from, recipient } = sign.activity as unknown as { from: { id: string }; recipient: { id: string } }
    assert.deepEqual([from.id, recipient.id], [BOT.id, KIM.id])
  })

  it('does not show before an answer that is quick', async () => {
    answer = echo
    assert.deepEqual(typesOf(await heard([message()], {}, {})), ['message'])
  })

  it('is not tried again, and does not hurt the answer', async () => {
    for (const failure of [{ status: 503 }, { status: 403 }, { status: 429 }, { fails: 'ECONNRESET' }]) {
      bot.lines.length = 0
      const connector = await heard([message()], failure, {}, {})
      assert.deepEqual(typesOf(connector).filter((type) => type === 'message').length, 1)
      assert.equal(nock.pendingMocks().length, 1, 'one try, one answer, and one reply left over')
      assert.equal(onlyLine(bot.lines)['outcome'], 'done')
      nock.cleanAll()
    }
  })

  it('does not hold an answer up when the connector takes its time with the sign', async () => {
    const started = performance.now()
    const connector = new FakeConnector().takes({ delay: 5_000 }, {})
    assert.equal((await bot.post(message())).status, 200)
    assert.ok(performance.now() - started < 5 * SLOW)
    assert.ok(typesOf(connector).includes('message'))
  })

  it('shows once for all answers under way in a conversation', async () => {
    const { conversation } = message()
    const connector = await heard([message({ conversation }), message({ conversation })], {}, {}, {})
    assert.deepEqual(typesOf(connector), ['typing', 'message', 'message'])
    assert.deepEqual(typesOf(await heard([message({ conversation })], {}, {})), ['typing', 'message'])
  })

  it('takes no place in the rate of the conversation', async () => {
    answer = async (context) => {
      await sleep(SLOW)
      for (let count = 0; count < 7; count += 1) await echo(context)
    }
    const started = performance.now()
    const connector = await heard([message()], ...Array.from({ length: 8 }, () => ({})))
    assert.equal(typesOf(connector).length, 8)
    assert.ok(performance.now() - started < 700)
  })

  it('shows neither before the response of an invoke nor among replies in a response', async () => {
    answer = async () => sleep(SLOW)
    const invoked = invoke('composeExtension/query', {})
    const connector = new FakeConnector().takes({})
    await bot.post(invoked)
    await bot.post(message({ deliveryMode: 'expectReplies' }))
    await sleep(2 * PATIENCE)
    assert.deepEqual(typesOf(connector), [])
  })

  it('belongs to the whole bot, after half a second', async () => {
    const whole = await startBot()
    const connector = new FakeConnector().takes({ delay: 900 }, {})
    await whole.post(message())
    await whole.close()
    assert.deepEqual(typesOf(connector).sort(), ['message', 'typing'])
    assert.equal(onlyLine(whole.lines)['outcome'], 'entry')
  })
})
