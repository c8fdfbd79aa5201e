import assert from 'node:assert/strict'
import nock from 'nock'
import { cardButton, invoke, message } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { headingOf, label } from '../helpers/cards.js'
import { FakeConnector, type SentCard } from '../helpers/fake-connector.js'

const good = { show: 'entry:ios-apps/0x87D13B94', language: 'en', layout: 'full', back: [] }
const nested = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth))

/** Button data that our cards never hold. */
const JUNK: Readonly<Record<string, unknown>> = {
  'no data': undefined,
  null: null,
  'a number': 7,
  'a string': 'show',
  'an array': [good],
  'an empty object': {},
  'fields of the wrong types': { show: 5, language: [], layout: {}, back: 'back' },
  'an address of nothing': { ...good, show: 'https://example.com/' },
  'an entry that no longer exists': { ...good, show: 'entry:ios-apps/0x00000000' },
  'a pick of entries that no longer exist': { ...good, show: 'pick:gone/one,gone/two' },
  'a name of Object.prototype': { ...good, show: '__proto__' },
  'an entry named by Object.prototype': { ...good, show: 'entry:constructor/toString' },
  'a path': { ...good, show: 'entry:../../package' },
  'fifty kilobytes': { ...good, show: 'x'.repeat(50_000) },
  'fifty kilobytes beside': { junk: Array.from({ length: 5_000 }, (_, index) => `junk ${index}`) },
  'a thousand levels': nested(1_000),
}

/** Data that is ours in part: what is good of it is followed. */
const HALF: Readonly<Record<string, unknown>> = {
  'a language that we do not speak': { ...good, language: 'xx' },
  'a layout that we do not know': { ...good, layout: 'huge' },
  'a way back of junk': { ...good, back: [1, null, {}, 'nowhere', ...Array.from({ length: 500 }, () => 'talk')] },
  'a key named __proto__': JSON.parse(`{"__proto__":{"show":"x"},${JSON.stringify(good).slice(1)}`) as unknown,
}

interface CardResponse {
  readonly statusCode: number
  readonly type: string
  readonly value: SentCard
}

describe('journey: button data that we did not write', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  async function cardFor(activity: object): Promise<SentCard> {
    const { status, body } = await bot.post<CardResponse>(activity)
    assert.deepEqual([status, body.statusCode, body.type], [200, 200, 'application/vnd.microsoft.card.adaptive'])
    return body.value
  }

  for (const [name, data] of Object.entries(JUNK)) {
    it(`gets a kind card in place: ${name}`, async () => {
      assert.equal(headingOf(await cardFor(cardButton(data))), label('gone.title'))
    })

    it(`gets a kind card as an update: ${name}`, async () => {
      if (data === undefined || data === null) return
      const connector = new FakeConnector().takesUpdates()
      const submit = message({ text: undefined, value: data, replyToId: 'card-1' })
      assert.equal((await bot.post(submit)).status, 200)
      assert.equal(headingOf(connector.card), label('gone.title'))
      assert.ok(nock.isDone())
    })

    it(`gets a kind card in a dialog and in a search: ${name}`, async () => {
      const dialog = await bot.post<{ task: { value: { card: { content: SentCard } } } }>(
        invoke('composeExtension/submitAction', { commandId: 'explain', data }),
      )
      assert.equal(headingOf(dialog.body.task.value.card.content), label('gone.title'))
      const item = await bot.post<{ composeExtension: { attachments: { content: SentCard }[] } }>(
        invoke('composeExtension/selectItem', data),
      )
      assert.equal(headingOf(item.body.composeExtension.attachments[0]?.content), label('gone.title'))
    })
  }

  for (const [name, data] of Object.entries(HALF)) {
    it(`is followed as far as it is good: ${name}`, async () => {
      const card = await cardFor(cardButton(data))
      assert.notEqual(headingOf(card), label('gone.title'))
    })
  }

  it('answers an action without a verb, of another type, or without an action at all', async () => {
    const values = [
      { action: { type: 'Action.Execute', data: {} } },
      { action: { type: 'Action.Http', verb: 'post', data: {} } },
      { action: 'Action.Execute' },
      { action: [] },
      {},
      [],
      'junk',
      null,
    ]
    for (const value of values) {
      assert.equal(headingOf(await cardFor(invoke('adaptiveCard/action', value))), label('gone.title'))
    }
  })

  it('answers addresses that only look like ours', async () => {
    const shows = [
      'code:__proto__',
      'code:0x00000000',
      'codes:constructor*999999,0x87D13B94*2,zzz',
      'pick:',
      'codes:,',
      ':',
    ]
    for (const show of shows) assert.notEqual(headingOf(await cardFor(cardButton({ ...good, show }))), '')
  })

  it('changes nothing for everybody else', () => {
    assert.equal(({} as { show?: unknown }).show, undefined)
  })
})
