import assert from 'node:assert/strict'
import nock from 'nock'
import { CONVERSATIONS, fixture } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, findAll, headingOf, label, titleOf } from '../helpers/cards.js'
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
    const { status, text } = await bot.post<DialogResponse>(fixture('message-action-posts-the-answer'))
    assert.deepEqual([status, text], [200, ''], 'success without a body closes the dialog')
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

  it('says kindly of a message without a code what was read, and leads on', async () => {
    const story = `<p>Hello all,</p><p>${'the canteen opens at noon and the menu is on the wall. '.repeat(60)}</p>`
    for (const content of ['lunch at noon?', 'thanks!', 'hi', story]) {
      const card = await dialogFor(withValue('message-action-on-a-message', { messagePayload: { body: { content } } }))
      assert.equal(headingOf(card), label('dialog.none.title'))
      const beginning = content === story ? 'Hello all, the canteen opens' : content
      assert.ok(JSON.stringify(card).includes(`I read: \\"${beginning}`), content)
      assert.ok(JSON.stringify(card).length < 8_000)
      const [row] = findAll(card, ({ type }) => type === 'Action.Submit')
      assert.equal((row?.['data'] as { show: string }).show, 'help')
      assert.deepEqual(
        findAll(card, ({ title }) => title === label('dialog.post')),
        [],
        'there is nothing to post',
      )
    }
  })

  it('says so where a message has no text, or where there is no message at all', async () => {
    for (const messagePayload of [undefined, null, 'junk', { body: null }, { body: { content: '<img src="x">' } }]) {
      const card = await dialogFor(withValue('message-action-on-a-message', { messagePayload }))
      assert.equal(headingOf(card), label('dialog.none.title'))
      assert.ok(JSON.stringify(card).includes(label('dialog.none.empty')))
    }
  })

  it('explains a symptom that somebody told in two lines', async () => {
    const content = `<p>The user called about her iPad:</p><p>${titleOf(APP_STORE_OFF)}.</p>`
    const card = await dialogFor(withValue('message-action-on-a-message', { messagePayload: { body: { content } } }))
    assertShows(card, APP_STORE_OFF)
  })

  for (const scope of ['personal', 'groupChat', 'channel'] as const) {
    it(`opens and posts in a conversation of the kind ${scope}`, async () => {
      const conversation = { ...CONVERSATIONS[scope], id: `${CONVERSATIONS[scope].id}-of-the-action` }
      assertShows(await dialogFor({ ...fixture('message-action-on-a-message'), conversation }), APP_STORE_OFF)
      const connector = new FakeConnector().takes()
      const { status } = await bot.post({ ...fixture('message-action-posts-the-answer'), conversation })
      assert.deepEqual([status, connector.sent[0]?.conversation], [200, conversation.id])
      assertShows(connector.card, APP_STORE_OFF)
    })
  }
})
