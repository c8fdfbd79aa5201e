import assert from 'node:assert/strict'
import nock from 'nock'
import { fixture } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, findAll, headingOf, label } from '../helpers/cards.js'
import { FakeConnector, type SentCard } from '../helpers/fake-connector.js'

const APP_STORE_OFF = 'ios-apps/0x87D13B94'

/** What Teams expects that opens a dialog, or closes it. */
interface DialogResponse {
  readonly task?: {
    readonly type: string
    readonly value: { readonly title: string; readonly card: { readonly content: SentCard } }
  }
}

/** Gives a saved message action whose value is in part another. */
function withValue(name: string, overrides: object): object {
  const activity = fixture(name)
  return { ...activity, value: { ...(activity.value as object), ...overrides } }
}

function payloadOf(name: string): object {
  return (fixture(name).value as { messagePayload: object }).messagePayload
}

describe('journey: "Explain error codes" on somebody’s message', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  async function dialogFor(activity: object): Promise<SentCard> {
    const { status, body } = await bot.post<DialogResponse>(activity)
    assert.deepEqual([status, body.task?.type, body.task?.value.title], [200, 'continue', label('dialog.title')])
    assert.ok(body.task)
    return body.task.value.card.content
  }

  it('opens a dialog that explains an HTML message, and offers to post', async () => {
    const card = await dialogFor(fixture('message-action-on-a-message'))
    assertShows(card, APP_STORE_OFF)
    const [post] = findAll(card, ({ title }) => title === label('dialog.post'))
    assert.equal(post?.['type'], 'Action.Submit')
    assert.deepEqual(
      findAll(card, ({ type }) => type === 'Action.Execute'),
      [],
      'a dialog knows only Action.Submit',
    )
  })

  it('explains the card of a workflow, whose sender is nobody', async () => {
    assertShows(await dialogFor(fixture('message-action-on-a-card-of-a-workflow')), APP_STORE_OFF)
  })

  it('follows a row of the dialog within the dialog', async () => {
    const card = await dialogFor(fixture('message-action-on-a-message'))
    const [row] = findAll(
      card,
      ({ type, data }) => type === 'Action.Submit' && (data as { post?: boolean }).post !== true,
    )
    await dialogFor(withValue('message-action-posts-the-answer', { data: row?.['data'] }))
  })

  it('posts the answer into the thread of the message, with a link to it', async () => {
    const connector = new FakeConnector().takes()
    const { status, body } = await bot.post<DialogResponse>(fixture('message-action-posts-the-answer'))
    assert.deepEqual([status, body], [200, {}])
    assert.equal(
      connector.sent[0]?.conversation,
      '19:4b7e2f9c0d1a4e5f8a6b3c2d1e0f9a8b@thread.tacv2;messageid=1763690000500',
    )
    assertShows(connector.card, APP_STORE_OFF)
    const [link] = findAll(
      connector.card,
      ({ type, title }) => type === 'Action.OpenUrl' && title === label('reply.link'),
    )
    assert.match(String(link?.['url']), /^https:\/\/teams\.microsoft\.com\/l\/message\//)
    assert.ok(nock.isDone())
  })

  it('posts without a link where the message has none, or one that leads elsewhere', async () => {
    const connector = new FakeConnector().takes({}, {})
    for (const linkToMessage of [undefined, 'https://teams.microsoft.com.example/l/message/1']) {
      const messagePayload = { ...payloadOf('message-action-posts-the-answer'), linkToMessage }
      await bot.post(withValue('message-action-posts-the-answer', { messagePayload }))
      assert.deepEqual(
        findAll(connector.card, ({ title }) => title === label('reply.link')),
        [],
      )
    }
  })

  for (const status of [403, 404]) {
    it(`asks to add the app where Teams answers ${status}, and explains again once it was added`, async () => {
      new FakeConnector().takes({ status })
      const card = await dialogFor(fixture('message-action-posts-the-answer'))
      assert.equal(headingOf(card), label('install.title'))
      const [install] = findAll(card, ({ type }) => type === 'Action.Submit')
      assert.deepEqual(install?.['data'], { msteams: { justInTimeInstall: true } })
      assertShows(await dialogFor(fixture('message-action-after-the-app-was-added')), APP_STORE_OFF)
    })
  }

  it('opens a dialog for a message that holds nothing, and for no message at all', async () => {
    for (const messagePayload of [undefined, null, 'junk', { body: null }, { body: { content: 'lunch at noon?' } }]) {
      const card = await dialogFor(withValue('message-action-on-a-message', { messagePayload }))
      assert.notEqual(headingOf(card), '')
    }
  })
})
