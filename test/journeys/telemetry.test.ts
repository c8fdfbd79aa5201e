import assert from 'node:assert/strict'
import nock from 'nock'
import { Catalog } from '../../src/catalog/catalog.js'
import { composeCore } from '../../src/compose.js'
import { fixture, message, search } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { FakeConnector, type Reply } from '../helpers/fake-connector.js'
import { RecordedSpans } from '../helpers/recorded-spans.js'
import { entry, page, smallKnowledge } from '../helpers/small-knowledge.js'

const TOKEN = 'a-token-of-the-journeys'

describe('journey: what is told of turns', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await startBot({ env: { METRICS_TOKEN: TOKEN, LOG_UNANSWERED: 'true' } })
  })

  afterEach(() => bot.close())

  /** Asks in a chat. The connector takes whatever comes after these replies, such as a sign that the bot is typing. */
  async function ask(text: string, ...replies: readonly Reply[]): Promise<void> {
    new FakeConnector().takes(...replies, {}, {}, {})
    await bot.post(message({ text }))
    nock.cleanAll()
  }

  async function metrics(headers: Record<string, string> = {}): Promise<{ status: number; lines: string[] }> {
    const response = await fetch(`${bot.url}/metrics`, { headers })
    return { status: response.status, lines: (await response.text()).split('\n') }
  }

  it('the metrics count turns, entries, unknown codes, symptoms without an answer, thumbs and repeated calls', async () => {
    await ask('0x87D13B94')
    await ask('0x8024FFFF', { status: 503 })
    await ask('xqzzt wvkpl')
    await bot.post(search('0x87D13B94'))
    await bot.post(fixture('feedback-thumb-up'))
    const { lines } = await metrics()
    for (const line of [
      'turns_total{kind="message",outcome="entry"} 1',
      'turns_total{kind="message",outcome="decoded"} 1',
      'turns_total{kind="message",outcome="nothing"} 1',
      'turns_total{kind="search",outcome="results"} 1',
      'turns_total{kind="feedback",outcome="noted"} 1',
      'turn_duration_seconds_count{kind="message"} 3',
      'entries_shown_total{family="ios-apps"} 1',
      'unknown_codes_total{family="windows-update"} 1',
      'unanswered_symptoms_total{language="en"} 1',
      'feedback_total{reaction="like"} 1',
      'connector_retries_total 1',
      'connector_undelivered_total 0',
    ]) {
      assert.ok(lines.includes(`error_lookup_${line}`), line)
    }
    assert.ok(lines.some((line) => /^error_lookup_catalog_entries [1-9]\d\d/.test(line)))
  }).timeout(20_000)

  it('the metrics count what the connector did not take', async () => {
    new FakeConnector().takes({ status: 429, headers: { 'retry-after': '60' } })
    await bot.post(message())
    const { lines } = await metrics()
    assert.ok(lines.includes('error_lookup_connector_undelivered_total 1'))
    assert.ok(lines.includes('error_lookup_turns_total{kind="message",outcome="undelivered"} 1'))
  })

  it('the metrics are not shown to those behind a proxy, unless they have the token', async () => {
    const forwarded = { 'x-forwarded-for': '127.0.0.1' }
    assert.equal((await metrics(forwarded)).status, 401)
    assert.equal((await metrics({ ...forwarded, authorization: `Bearer ${TOKEN}` })).status, 200)
    assert.equal((await fetch(`${bot.url}/metrics`, { method: 'POST', headers: forwarded })).status, 405)
    const closed = await startBot()
    const response = await fetch(`${closed.url}/metrics`, { headers: forwarded })
    assert.deepEqual([response.status, await response.text()], [404, '{"error":"not-found"}'])
    await closed.close()
  })

  it('a turn is a span with a span for each call of the connector inside it', async () => {
    const recorded = new RecordedSpans()
    try {
      await ask('0x87D13B94', { status: 503 })
    } finally {
      recorded.stop()
    }
    const calls = recorded.spans.filter(({ name }) => name === 'connector call')
    const [failed, taken] = calls
    const turn = recorded.spans.find(({ name }) => name === 'turn')
    assert.deepEqual([failed?.parent, failed?.attributes], [turn?.id, { 'http.response.status_code': 503 }])
    assert.deepEqual([taken?.parent, taken?.attributes], [turn?.id, { 'http.response.status_code': 200 }])
    const told = { kind: 'message', outcome: 'entry', language: 'en', scope: 'personal' }
    assert.deepEqual(
      turn?.attributes,
      Object.fromEntries(Object.entries(told).map(([key, value]) => [`error_lookup.${key}`, value])),
    )
  })

  it('a question without an answer is logged by the words that the catalog itself uses', async () => {
    await ask('Kim Zqvist xqzzt wvkpl kim@corp.example')
    await ask('Kim gets 0x87D1FFFF on PC-0042')
    await ask('0x87D13B94')
    assert.deepEqual(
      bot.lines.map(({ unanswered }) => unanswered),
      ['…', '… gets 0x87D1FFFF on …', undefined],
    )
  })

  it('the pages of an organization, which may name its people, add no word to what is told', async () => {
    const pages = { en: page('ask zqvist') }
    const own = [1, 2, 3].map((name) => entry({ family: 'own', name: `0x87D1000${name}`, pages }))
    const knowledge = { ...smallKnowledge(), catalog: new Catalog(own) }
    const extended = await startBot({ core: composeCore(knowledge), env: { LOG_UNANSWERED: 'true' } })
    new FakeConnector().takes({}, {})
    await extended.post(message({ text: 'zqvist gets 0x87D1FFFF' }))
    assert.equal(extended.lines[0]?.['unanswered'], '… gets 0x87D1FFFF')
    await extended.close()
  })

  it('a question without an answer is not logged unless that is asked for', async () => {
    const quiet = await startBot()
    new FakeConnector().takes({})
    await quiet.post(message({ text: 'xqzzt wvkpl' }))
    assert.equal(quiet.lines[0]?.['outcome'], 'nothing')
    assert.ok(!('unanswered' in (quiet.lines[0] ?? {})) && !('question' in (quiet.lines[0] ?? {})))
    await quiet.close()
  })
})
