import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import nock from 'nock'
import { LoopbackConnector, type TakenCall, type Treatment } from '../tools/soak/connector.js'
import { cardButton, invoke, message, type Overrides } from './helpers/activity.js'
import type { LogLine } from './helpers/bot-under-test.js'
import { assertShows, buttonsOf } from './helpers/cards.js'
import { LoadBalancer } from './helpers/load-balancer.js'
import { StartedProcess } from './helpers/started-process.js'

const FIRST = 'ios-apps/0x87D13B94'
const SECOND = 'ios-apps/0x87D13B95'

describe('two processes behind a load balancer', function () {
  this.timeout(60_000)
  let bots: readonly [StartedProcess, StartedProcess]
  let urls: readonly string[]
  let balancer: LoadBalancer
  let connector: LoopbackConnector
  let taken: TakenCall[]
  /** How many lines each process had logged when the test began. */
  let marks: readonly number[]
  let treatment: Treatment

  /** A sign that the bot is typing is no answer. */
  const onTaken = (call: TakenCall): void => {
    if (call.activity['type'] === 'message') taken.push(call)
  }

  before(async () => {
    // Real connections between real processes.
    nock.restore()
    connector = await LoopbackConnector.start({ treat: () => treatment, onTaken })
    bots = [new StartedProcess({}), new StartedProcess({})]
    urls = await Promise.all(bots.map((bot) => bot.url()))
  })

  beforeEach(async () => {
    taken = []
    treatment = { kind: 'taken' }
    await allLogged()
    marks = bots.map(({ lines }) => lines.length)
    // Its first request goes to the first process.
    balancer = await LoadBalancer.start(urls)
  })

  afterEach(() => balancer.close())

  after(async () => {
    for (const bot of bots) bot.stop()
    await Promise.all(bots.map(({ ended }) => ended))
    connector.close()
    nock.activate()
  })

  /** A line of the log arrives a little later than the answer that it is about. */
  const allLogged = async (): Promise<void> => {
    const count = (): number => bots[0].lines.length + bots[1].lines.length
    for (let before = -1; before !== count(); await sleep(100)) before = count()
  }
  const ours = (overrides: Overrides = {}): Overrides => ({ serviceUrl: connector.serviceUrl, ...overrides })
  const cardOf = (call: TakenCall | undefined): unknown =>
    (call?.activity['attachments'] as { content: unknown }[] | undefined)?.[0]?.content
  const linesOf = (place: 0 | 1): LogLine[] => bots[place].lines.slice(marks[place]).filter(({ msg }) => msg === 'turn')
  const turns = (place: 0 | 1): string[] =>
    linesOf(place).map(({ kind, outcome }) => `${String(kind)}: ${String(outcome)}`)

  it('lead one conversation together: every card carries what the other process needs', async () => {
    const asked = message(ours())
    const { conversation } = asked
    await balancer.post(asked)
    const card = cardOf(taken[0])
    assertShows(card, FIRST)

    const inFrench = buttonsOf(card).find(({ language }) => language === 'fr')
    const replyToId = taken[0]?.id
    const pressed = await balancer.post<{ value: unknown }>(cardButton(inFrench, ours({ conversation, replyToId })))
    assertShows(pressed.body.value, FIRST, 'fr')

    const inDutch = buttonsOf(pressed.body.value).find(({ language }) => language === 'nl')
    const again = await balancer.post<{ value: unknown }>(cardButton(inDutch, ours({ conversation, replyToId })))
    assertShows(again.body.value, FIRST, 'nl')

    // An old client's button updates the card by its id, which the activity itself names.
    await balancer.post(message(ours({ conversation, text: undefined, value: inFrench, replyToId })))
    assert.deepEqual([taken[1]?.method, taken[1]?.about], ['PUT', replyToId])
    assertShows(cardOf(taken[1]), FIRST, 'fr')
    assert.deepEqual(balancer.went, [0, 1, 0, 1])
  })

  it('answer an edit that comes to the other process with a new answer, and the next one there by an update', async () => {
    const asked = message(ours())
    await balancer.post(asked)
    const edit = { ...asked, type: 'messageUpdate', text: '0x87D13B95', channelData: { eventType: 'editMessage' } }
    await balancer.post({ ...edit, timestamp: '2026-11-20T09:16:00.000Z' })
    assert.deepEqual(
      taken.map(({ method }) => method),
      ['POST', 'POST'],
    )
    assertShows(cardOf(taken[1]), SECOND)
    await balancer.post({ ...edit, timestamp: '2026-11-20T09:17:00.000Z' })
    assert.deepEqual([taken[2]?.method, taken[2]?.about], ['PUT', taken[0]?.id])
    assert.deepEqual(balancer.went, [0, 1, 0])
  })

  it('each answer a message once, however often it is delivered to them', async () => {
    const asked = message(ours())
    for (let delivery = 0; delivery < 6; delivery += 1) assert.equal((await balancer.post(asked)).status, 200)
    // Each process knows its own deliveries only: the worst that repeated deliveries can do is one answer for each.
    await allLogged()
    assert.deepEqual([turns(0), turns(1)], [['message: entry'], ['message: entry']])
    assert.equal(taken.length, 2)
  })

  it('take a thumb wherever it comes; the process that answered also knows for what', async () => {
    const asked = message(ours())
    await balancer.post(asked)
    const value = { actionName: 'feedback', actionValue: { reaction: 'like' } }
    const thumb = (): object =>
      invoke('message/submitAction', value, ours({ conversation: asked.conversation, replyToId: taken[0]?.id }))
    for (let time = 0; time < 2; time += 1) assert.deepEqual((await balancer.post(thumb())).body, {})
    await allLogged()
    const thumbs = ([0, 1] as const).map((place) => linesOf(place).find(({ kind }) => kind === 'feedback'))
    assert.deepEqual(
      thumbs.map((line) => [line?.['feedback'], line?.['entries']]),
      [
        ['like', [FIRST]],
        ['like', undefined],
      ],
    )
  })

  it('lose nothing when one of them is stopped in the middle of a turn', async () => {
    treatment = { kind: 'taken', delay: 1_000 }
    const inFlight = balancer.post(message(ours()))
    await sleep(300)
    bots[0].stop()
    await sleep(200)
    await assert.rejects(fetch(`${urls[0]}/readyz`), 'in local mode nobody has to be told first')
    assert.equal((await fetch(`${urls[1]}/readyz`)).status, 200)
    treatment = { kind: 'taken' }
    const others = Array.from({ length: 10 }, () => balancer.post(message(ours())))
    for (const answer of [inFlight, ...others]) assert.equal((await answer).status, 200)
    assert.equal(await bots[0].ended, 0)
    assert.equal(taken.length, 11)
    assert.deepEqual(turns(0), ['message: entry'])
    assert.equal(turns(1).length, 10)
    assert.equal(new Set(taken.map(({ conversation }) => conversation)).size, 11)
  })
})
