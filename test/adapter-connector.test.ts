import assert from 'node:assert/strict'
import nock from 'nock'
import type { TurnContext } from 'botbuilder'
import { LoopbackConnector, type TakenCall, type Treatment } from '../tools/soak/connector.js'
import { TEAMS_TIMING } from '../src/turn-budget.js'
import { invoke, message } from './helpers/activity.js'
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

  it('gives up after four times without a name for the host', async () => {
    const { heard } = await ask(...Array.from({ length: 4 }, () => ({ fails: 'ENOTFOUND' })))
    const { outcome, code, told } = onlyLine(bot.lines) as Record<string, unknown>
    assert.deepEqual([heard, nock.isDone(), outcome, code, told], [[], true, 'undelivered', 'ENOTFOUND', false])
  })

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

describe('trouble on real connections to the connector', () => {
  let bot: BotUnderTest
  let connector: LoopbackConnector
  let treatments: Treatment[]
  /** What people in the conversation see. */
  let taken: TakenCall[]

  before(() => nock.restore())
  after(() => nock.activate())

  beforeEach(async () => {
    treatments = []
    taken = []
    connector = await LoopbackConnector.start({
      treat: () => treatments.shift() ?? { kind: 'taken' },
      onTaken: (call) => taken.push(call),
    })
  })

  afterEach(async () => {
    await bot.close()
    connector.close()
  })

  /** Asks once, and gives what people saw and how the turn ended. */
  async function ask(...next: readonly Treatment[]): Promise<{ seen: number; outcome: unknown; milliseconds: number }> {
    bot = await startBot({ handler: ECHO })
    treatments = [...next]
    const started = performance.now()
    assert.equal((await bot.post(message({ serviceUrl: connector.serviceUrl }))).status, 200)
    const milliseconds = performance.now() - started
    return { seen: taken.length, outcome: onlyLine(bot.lines)['outcome'], milliseconds }
  }

  const refused = (status: number): Treatment => ({ kind: 'refused', status })

  const ONE_ANSWER: readonly (readonly [what: string, treatments: readonly Treatment[], outcome: string])[] = [
    ['refused three times, each time otherwise', [refused(503), refused(412), refused(504)], 'done'],
    ['429 with Retry-After: 0', [{ kind: 'refused', status: 429, retryAfter: '0' }], 'done'],
    ['a slow answer', [{ kind: 'taken', delay: 300 }], 'done'],
    ['an answer whose body comes slowly', [{ kind: 'taken-slow-body', lasts: 300 }], 'done'],
    ['a body that is slower than the budget', [{ kind: 'taken-slow-body', lasts: 3_000 }], 'undelivered'],
    ['half an answer', [{ kind: 'taken-half-answer' }], 'undelivered'],
    ['a connection that breaks before the answer', [{ kind: 'taken-then-reset' }], 'undelivered'],
    ['the same after a refusal', [refused(502), { kind: 'taken-then-reset' }], 'undelivered'],
  ]

  for (const [what, next, outcome] of ONE_ANSWER) {
    it(`shows one answer, not two: ${what}`, async () => {
      const result = await ask(...next)
      assert.deepEqual([result.seen, result.outcome], [1, outcome])
      assert.ok(result.milliseconds < 1_300, String(result.milliseconds))
    })
  }

  it('does not wait beyond its budget for a connector that says nothing', async () => {
    const { seen, outcome, milliseconds } = await ask({ kind: 'silence' })
    assert.deepEqual([seen, outcome], [0, 'undelivered'])
    assert.ok(milliseconds < 1_300, String(milliseconds))
  })

  it('updates an answer again after any break: twice the same is the same', async () => {
    const update = (context: TurnContext): Promise<unknown> =>
      context.updateActivity({ type: 'message', id: 'card', text: 'new' })
    bot = await startBot({ handler: turnHandler(update) })
    treatments = [{ kind: 'taken-then-reset' }]
    await bot.post(message({ serviceUrl: connector.serviceUrl }))
    assert.deepEqual(
      taken.map(({ method, about }) => [method, about]),
      [
        ['PUT', 'card'],
        ['PUT', 'card'],
      ],
    )
    assert.equal(onlyLine(bot.lines)['outcome'], 'done')
  })

  it('answers an invoke in its own response although the connector is down', async () => {
    bot = await startBot({ handler: turnHandler(echo) })
    treatments = Array.from({ length: 9 }, () => refused(503))
    const value = { commandId: 'explain', data: { post: true } }
    const asked = invoke('composeExtension/submitAction', value, { serviceUrl: connector.serviceUrl })
    const { status, body } = await bot.post<{ text: string }>(asked)
    assert.deepEqual([status, /^sorry, [0-9a-f]{8}$/.test(body.text), taken.length], [200, true, 0])
  })
})
