import assert from 'node:assert/strict'
import nock from 'nock'
import { TEAMS_TIMING } from '../src/turn-budget.js'
import { message } from './helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { FakeConnector, type Reply } from './helpers/fake-connector.js'
import { echo, turnHandler } from './helpers/turn-handler.js'

const ECHO = turnHandler(echo, async (context) => void (await context.sendActivity('the failure')))

describe('trouble with the connector', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await startBot({ handler: ECHO })
  })

  afterEach(() => bot.close())

  /** Asks once, and gives what the connector heard in total and the milliseconds that it took. */
  async function ask(...replies: readonly Reply[]): Promise<{ heard: string[]; milliseconds: number }> {
    const connector = new FakeConnector().takes(...replies)
    const started = performance.now()
    assert.equal((await bot.post(message())).status, 200)
    const heard = connector.sent.map(({ activity }) => String(activity.text))
    return { heard, milliseconds: performance.now() - started }
  }

  for (const status of [412, 429, 500, 502, 503, 504]) {
    it(`tries again after ${status}`, async () => {
      const { heard } = await ask({ status }, {})
      assert.deepEqual(heard, ['the answer', 'the answer'])
      assert.deepEqual([onlyLine(bot.lines).level, nock.isDone()], ['info', true])
    })
  }

  for (const fails of ['ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']) {
    it(`tries again after ${fails}, which never left`, async () => {
      const { heard } = await ask({ fails }, {})
      assert.deepEqual([heard, nock.isDone()], [['the answer'], true])
    })
  }

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    await bot.close()
    bot = await startBot({ handler: ECHO, timing: TEAMS_TIMING })
    const { milliseconds } = await ask({ status: 429, headers: { 'retry-after': '1' } }, {})
    assert.ok(milliseconds >= 990 && milliseconds < 2_000, String(milliseconds))
    const date = new Date(Date.now() + 2_000).toUTCString()
    assert.ok((await ask({ status: 429, headers: { 'retry-after': date } }, {})).milliseconds >= 900)
  })

  it('does not wait at all for a Retry-After beyond its budget', async () => {
    const { heard, milliseconds } = await ask({ status: 429, headers: { 'retry-after': '60' } })
    assert.deepEqual(heard, ['the answer'])
    assert.ok(milliseconds < 1_000)
    assert.deepEqual([onlyLine(bot.lines).level, onlyLine(bot.lines)['statusCode']], ['error', 429])
  })

  it('tries four times and no more, without a second message about the failure', async () => {
    const replies = Array.from({ length: 9 }, () => ({ status: 503 }))
    const { heard, milliseconds } = await ask(...replies)
    assert.deepEqual(heard, ['the answer', 'the answer', 'the answer', 'the answer'])
    assert.ok(milliseconds < 800)
    const { level, outcome, error, statusCode, told } = onlyLine(bot.lines) as Record<string, unknown>
    assert.deepEqual(
      [level, outcome, error, statusCode, told],
      ['error', 'undelivered', 'UndeliveredError', 503, false],
    )
  })

  it('does not try again what is refused for good', async () => {
    assert.deepEqual((await ask({ status: 400 }, {})).heard, ['the answer', 'the failure'])
  })

  it('is silent after 403: the app was removed', async () => {
    assert.deepEqual((await ask({ status: 403 }, {})).heard, ['the answer'])
    assert.deepEqual([onlyLine(bot.lines).level, onlyLine(bot.lines)['outcome']], ['info', 'removed'])
  })

  it('says nothing twice when the connector is slow beyond the budget', async () => {
    const { heard, milliseconds } = await ask({ delay: 2_000 }, {})
    assert.ok(milliseconds < 1_300, String(milliseconds))
    assert.deepEqual(heard, ['the answer'])
    assert.equal(onlyLine(bot.lines)['error'], 'UndeliveredError')
  })
})
