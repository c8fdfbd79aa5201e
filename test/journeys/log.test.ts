import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Activity } from 'botbuilder'
import nock from 'nock'
import { FIXTURES, SERVICE_URL, fixture } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { FakeConnector, type Reply } from '../helpers/fake-connector.js'
import { OpenId, loginGivesToken } from '../helpers/open-id.js'
import { RecordedSpans } from '../helpers/recorded-spans.js'

const CANARY = 'canary7f3a'
const METRICS_TOKEN = `metrics-${CANARY}`
/** What is somebody's in the saved activities, and what is nobody's business. */
const SECRETS = [CANARY, 'Kim', '29:', '28:', '19:', 'a:1x', 'eyJ', 'Bearer', 'secret', 'kim', 'metrics-']
/** What the bot looks at to know what an activity is and where an answer goes; it may not be changed, and none of it is anybody's. */
const KEPT = new Set([
  'type',
  'name',
  'action',
  'channelId',
  'serviceUrl',
  'deliveryMode',
  'conversationType',
  'verb',
  'eventType',
])

/** Puts a canary into every text of an activity, beside what it says: names, ids, addresses, words and unknown fields. */
function withCanaries(value: unknown, key = ''): unknown {
  // An id with a space in it is none.
  if (typeof value === 'string') return KEPT.has(key) ? value : `${value}${/id$/i.test(key) ? '-' : ' '}${CANARY}`
  if (Array.isArray(value)) return value.map((item) => withCanaries(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withCanaries(item, name)]))
}

for (const LOG_UNANSWERED of ['false', 'true']) {
  describe(`journey: a whole run leaves nothing of anybody, with LOG_UNANSWERED=${LOG_UNANSWERED}`, () => {
    let channel: OpenId
    let bot: BotUnderTest
    let recorded: RecordedSpans

    before(async () => {
      channel = await OpenId.start(randomUUID())
      bot = await startBot({ env: { ...channel.env, LOG_UNANSWERED, METRICS_TOKEN } })
      recorded = new RecordedSpans()
    })

    after(async () => {
      recorded.stop()
      await bot.close()
      await channel.close()
    })

    /** What the connector may do with an answer. */
    const TROUBLE: readonly Reply[] = [
      {},
      { status: 400 },
      { status: 403 },
      { status: 404 },
      { status: 429, headers: { 'retry-after': '60' } },
    ]

    it('whatever arrives, and whatever becomes of the answer', async () => {
      let turns = 0
      for (const name of readdirSync(FIXTURES).map((file) => file.replace('.json', ''))) {
        for (const [index, reply] of TROUBLE.entries()) {
          loginGivesToken(CANARY)
          new FakeConnector().takes(reply, reply, reply, reply).takesUpdates(reply, reply, reply, reply)
          const saved = fixture(name)
          // A conversation of its own: the bot holds each one to a rate.
          const conversation = { ...saved.conversation, id: `${saved.conversation.id}${name}${index}` }
          const activity = withCanaries({ ...saved, id: `${name}-${index}`, conversation }) as Activity
          const authorization = `Bearer ${channel.token({ claims: { [CANARY]: CANARY } })}`
          const { status, text } = await bot.post({ ...activity, serviceUrl: SERVICE_URL }, { authorization })
          assert.ok(status === 200 || status === 501, `${name}: ${status}`)
          assert.ok(!/\\n +at |\$\{/.test(text))
          turns += 1
          nock.cleanAll()
        }
      }
      assert.equal(bot.lines.length, turns, 'one line per turn')
      // Without the time of the line, in which 28: may be a minute.
      const log = JSON.stringify(bot.lines, (key, value: unknown) => (key === 'time' ? undefined : value))
      const metrics = await (await fetch(`${bot.url}/metrics`)).text()
      const spans = JSON.stringify(recorded.spans)
      assert.equal(recorded.spans.filter(({ name }) => name === 'turn').length, turns, 'one span per turn')
      assert.ok(metrics.includes('error_lookup_turns_total{kind="message",outcome="entry"}'))
      for (const secret of SECRETS) {
        assert.ok(!log.includes(secret), `the log holds ${secret}`)
        assert.ok(!spans.includes(secret), `the spans hold ${secret}`)
        assert.ok(!metrics.includes(secret), `the metrics hold ${secret}`)
      }
    }).timeout(60_000)

    it('and a question without an answer is told by the words of the catalog, or not at all', async () => {
      new FakeConnector().takes()
      loginGivesToken(CANARY)
      const text = `Kim ${CANARY} kim@${CANARY}.example +31 6 1234 5678 29:secret`
      const activity = fixture('personal-message-with-a-code', { id: 'unanswered', text, attachments: [] })
      await bot.post(activity, { authorization: `Bearer ${channel.token()}` })
      const line = bot.lines.at(-1)
      assert.deepEqual(
        [line?.['outcome'], line?.['unanswered']],
        ['nothing', LOG_UNANSWERED === 'true' ? '…' : undefined],
      )
    })

    it('and a card that shows what was written shows it as text only', async () => {
      const connector = new FakeConnector().takes()
      loginGivesToken(CANARY)
      const text = `${CANARY} [link](javascript:alert(1)) <at>Kim</at> {{DATE(2026-01-01,SHORT)}} \${1+1} 0x1234567890`
      await bot.post(fixture('personal-message-with-a-code', { id: 'injection', text, attachments: [] }), {
        authorization: `Bearer ${channel.token()}`,
      })
      const card = JSON.stringify(connector.card)
      assert.ok(!card.includes('](javascript:') && !card.includes('<at>') && !card.includes('{{DATE'))
    })
  })
}
