import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { TEAMS_TIMING } from '../src/turn-budget.js'
import { invoke, message } from './helpers/activity.js'
import { startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { FakeConnector } from './helpers/fake-connector.js'
import { echo, turnHandler } from './helpers/turn-handler.js'

describe('adapter: a conversation that asks too fast', () => {
  let bot: BotUnderTest
  let connector: FakeConnector

  beforeEach(() => {
    connector = new FakeConnector()
  })

  afterEach(() => bot.close())

  it('gets at most seven answers at once; the rest waits, and what would wait too long is dropped with a line', async () => {
    bot = await startBot({ handler: turnHandler(echo), timing: { ...TEAMS_TIMING, message: 2_500 } })
    connector.takes(...Array.from({ length: 30 }, () => ({})))
    const conversation = message().conversation
    const started = performance.now()
    const turns = Array.from({ length: 30 }, () => bot.post(message({ conversation })))
    await sleep(700)
    assert.equal(connector.sent.length, 7)
    const answers = await Promise.all(turns)
    assert.ok(performance.now() - started < 3_000)
    assert.ok(answers.every(({ status }) => status === 200))
    // Eight in the first two seconds, seven when the third begins.
    assert.equal(connector.sent.length, 15)
    const dropped = bot.lines.filter(({ outcome }) => outcome === 'held-back')
    assert.deepEqual([dropped.length, dropped[0]?.level], [15, 'warn'])
  })

  it('does not slow down another conversation, or an invoke', async () => {
    const answerInvokes = turnHandler((context) =>
      context.activity.type === 'invoke'
        ? context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } })
        : echo(context),
    )
    bot = await startBot({ handler: answerInvokes })
    connector.takes(...Array.from({ length: 8 }, () => ({})))
    const conversation = message().conversation
    await Promise.all(Array.from({ length: 7 }, () => bot.post(message({ conversation }))))
    const started = performance.now()
    await bot.post(message())
    await bot.post(invoke('composeExtension/query', {}, { conversation }))
    assert.ok(performance.now() - started < 500)
  })
})
