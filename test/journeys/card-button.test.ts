import assert from 'node:assert/strict'
import nock from 'nock'
import { cardButton, fixture, message } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, buttonsOf, findAll } from '../helpers/cards.js'
import { FakeConnector, type SentCard } from '../helpers/fake-connector.js'

const APP_STORE_OFF = 'ios-apps/0x87D13B94'

/** What Teams expects of an `adaptiveCard/action`. */
interface CardResponse {
  readonly statusCode: number
  readonly type: string
  readonly value: SentCard
}

describe('journey: buttons of a card', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  async function press(activity: object): Promise<SentCard> {
    const { status, body } = await bot.post<CardResponse>(activity)
    assert.deepEqual([status, body.statusCode, body.type], [200, 200, 'application/vnd.microsoft.card.adaptive'])
    return body.value
  }

  it('opens a related code in the same card, with a way back', async () => {
    const card = await press(fixture('card-button-opens-a-related-code'))
    assertShows(card, 'ios-apps/0x87D13B95')
    const back = buttonsOf(card).find(({ show }) => show === `entry:${APP_STORE_OFF}`)
    assert.ok(back)
    assertShows(await press(cardButton(back)), APP_STORE_OFF)
  })

  it('goes back', async () => {
    assertShows(await press(fixture('card-button-goes-back')), APP_STORE_OFF)
  })

  it('shows the same card in another language', async () => {
    const card = await press(fixture('card-button-switches-to-french'))
    assertShows(card, APP_STORE_OFF, 'fr')
    assert.ok(buttonsOf(card).some(({ language, show }) => language === 'en' && show === `entry:${APP_STORE_OFF}`))
  })

  it('stays in the language of the card, whatever the language of the client', async () => {
    const card = await press(fixture('card-button-switches-to-french', { locale: 'sv-SE' }))
    assertShows(card, APP_STORE_OFF, 'fr')
  })

  it('follows every button of an answer to another answer', async () => {
    const connector = new FakeConnector().takes()
    await bot.post(message({ text: '0x87D1041C' }))
    const data = buttonsOf(connector.card)
    assert.ok(data.length >= 4)
    for (const one of data) assert.ok((await press(cardButton(one))).body.length > 0)
  })

  it('gives every Action.Execute an Action.Submit with the same data as its fallback', async () => {
    const card = await press(fixture('card-button-goes-back'))
    for (const { data, fallback } of findAll(card, ({ type }) => type === 'Action.Execute')) {
      const { type, data: same } = fallback as { type: unknown; data: unknown }
      assert.deepEqual([type, same], ['Action.Submit', data])
    }
  })

  it('replaces the card when an old client submits', async () => {
    const connector = new FakeConnector().takesUpdates()
    const { status, text } = await bot.post(fixture('card-button-submitted-by-an-old-client'))
    assert.deepEqual([status, text], [200, ''])
    const [sent] = connector.sent
    assert.deepEqual([sent?.method, sent?.about], ['PUT', '1763690001100'])
    assertShows(connector.card, APP_STORE_OFF, 'sv')
    assert.ok(nock.isDone())
  })

  it('sends a new card when a submit does not say on which card', async () => {
    const connector = new FakeConnector().takes()
    const overrides = { id: 'f:loose', replyToId: undefined }
    const loose = fixture('card-button-submitted-by-an-old-client', overrides)
    assert.equal((await bot.post(loose)).status, 200)
    assertShows(connector.card, APP_STORE_OFF, 'sv')
  })
})
