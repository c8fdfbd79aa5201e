import assert from 'node:assert/strict'
import { fixture, invoke, search } from '../helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { assertShows, findAll, label, titleOf } from '../helpers/cards.js'
import type { SentCard } from '../helpers/fake-connector.js'

const APP_STORE_OFF = 'ios-apps/0x87D13B94'

interface SearchResponse {
  readonly composeExtension: {
    readonly type: 'result' | 'message'
    readonly attachmentLayout?: string
    readonly text?: string
    readonly attachments: readonly {
      readonly contentType: string
      readonly content: SentCard
      readonly preview: {
        readonly contentType: string
        readonly content: { readonly title: string; readonly text: string }
      }
    }[]
  }
}

describe('journey: search of the message extension', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  async function ask(activity: object): Promise<SearchResponse['composeExtension']> {
    const { status, body } = await bot.post<SearchResponse>(activity)
    assert.equal(status, 200)
    return body.composeExtension
  }

  async function titlesOf(activity: object): Promise<string[]> {
    const { type, attachments } = await ask(activity)
    assert.equal(type, 'result')
    return attachments.map(({ preview }) => preview.content.title)
  }

  function page(text: string, skip: number, count: number): object {
    return search(text, { queryOptions: { skip, count } })
  }

  it('shows where to start when it is opened', async () => {
    const titles = await titlesOf(fixture('search-opened'))
    assert.ok(titles.length >= 5 && titles.length <= 25)
    assert.deepEqual(await titlesOf(search('')), titles)
  })

  it('does not take the "true" of initialRun for a question', async () => {
    const { type, attachments } = await ask(fixture('search-opened'))
    assert.equal(type, 'result')
    assert.ok(attachments.length > 0)
  })

  it('finds a symptom', async () => {
    const { attachments } = await ask(fixture('search-typed-symptom'))
    assert.ok(attachments.length > 0)
    assert.ok(attachments.every(({ preview }) => preview.content.title !== ''))
  })

  it('tolerates a client that sends neither a command nor the name of the parameter', async () => {
    const [first] = (await ask(fixture('search-typed-without-command-and-parameter-name'))).attachments
    assertShows(first?.content, APP_STORE_OFF)
  })

  it('gives every card a preview without buttons, and no button that needs the bot in the chat', async () => {
    const { attachments, attachmentLayout } = await ask(search('0x87D13B94'))
    const [first] = attachments
    assert.equal(attachmentLayout, 'list')
    assert.equal(first?.contentType, 'application/vnd.microsoft.card.adaptive')
    assert.equal(first.preview.contentType, 'application/vnd.microsoft.card.thumbnail')
    assert.equal(first.preview.content.title, titleOf(APP_STORE_OFF))
    assert.match(first.preview.content.text, /0x87D13B94 · iOS\/iPadOS/)
    assert.deepEqual(
      findAll(first.content, ({ type }) => type === 'Action.Execute' || type === 'Action.Submit'),
      [],
    )
  })

  it('lists the family of an unfinished code, page by page, in a stable order', async () => {
    const all = await titlesOf(page('0x87D1', 0, 25))
    const parts = [...(await titlesOf(page('0x87D1', 0, 10))), ...(await titlesOf(page('0x87D1', 10, 10)))]
    assert.equal(all.length, 25)
    assert.deepEqual(parts, all.slice(0, 20))
    assert.deepEqual(await titlesOf(page('0x87D1', 0, 25)), all)
    const next = await titlesOf(page('0x87D1', 25, 25))
    assert.equal(new Set([...all, ...next]).size, new Set(all).size + new Set(next).size)
  })

  it('ends quietly behind the last page', async () => {
    assert.deepEqual(await titlesOf(page('0x87D13B94', 25, 25)), [])
    assert.deepEqual(await titlesOf(page('0x87D1', 100, 25)), [])
  })

  it('holds a search to a platform', async () => {
    const platform = { name: 'platform', value: 'android' }
    const query = { name: 'query', value: '0x87D1041C' }
    const titles = await titlesOf(search('', { parameters: [platform, query] }))
    assert.deepEqual(titles, [titleOf('android-apps/0x87D1041C')])
  })

  it('says in the language of the client that nothing fits', async () => {
    const { type, text } = await ask({ ...search('xqzzt wvkpl'), locale: 'fr-FR' })
    assert.deepEqual([type, text], ['message', label('search.empty', 'fr')])
  })

  it('answers values of the wrong types', async () => {
    const values = [
      null,
      'junk',
      { parameters: 'junk' },
      { parameters: [null, 5, { name: 7, value: {} }] },
      { parameters: [{ name: 'query', value: 'x'.repeat(50_000) }] },
      { parameters: [{ name: 'query', value: '0x87D13B94' }], queryOptions: { skip: -1, count: 1e9 } },
      { parameters: [{ name: 'query', value: '0x87D13B94' }], queryOptions: { skip: '5', count: 0.5 } },
    ]
    for (const value of values)
      assert.match((await ask(invoke('composeExtension/query', value))).type, /^(?:result|message)$/)
  })

  it('inserts the card of a tapped result', async () => {
    const { attachments } = await ask(fixture('search-item-tapped'))
    assert.equal(attachments.length, 1)
    assertShows(attachments[0]?.content, APP_STORE_OFF)
  })

  it('answers within 300 ms and logs no text', async () => {
    await ask(search('app stays on pending'))
    const before = bot.lines.length
    const started = performance.now()
    await ask(search('app stays on pending since friday'))
    assert.ok(performance.now() - started < 300)
    const { kind, outcome, milliseconds } = onlyLine(bot.lines.slice(before))
    assert.deepEqual([kind, outcome, typeof milliseconds], ['search', 'results', 'number'])
  })
})
