import assert from 'node:assert/strict'
import { composeCore, type Core } from '../../src/compose.js'
import { cardButton, message } from '../helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest, type LogLine } from '../helpers/bot-under-test.js'
import { FakeConnector } from '../helpers/fake-connector.js'
import { smallKnowledge } from '../helpers/small-knowledge.js'

/** `text → what is logged of its turn`: the outcome, the entries, and the codes that the catalog lacks. */
const TURNS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['0x87D10001', { outcome: 'entry', entries: ['ios-apps/0x87D10001'] }],
  ['0x87D10002', { outcome: 'choices', entries: ['ios-apps/0x87D10002', 'android-apps/0x87D10002'] }],
  ['e_small', { outcome: 'entry', entries: ['ios-apps/0x87D10003'] }],
  ['0x87D1FFFF', { outcome: 'decoded', unknown: ['0x87D1FFFF'] }],
  ['hello', { outcome: 'talk' }],
  ['xqzzt wvkpl', { outcome: 'nothing' }],
]

describe('turn record', () => {
  let core: Core
  let bot: BotUnderTest

  before(async () => {
    core = composeCore(smallKnowledge())
    bot = await startBot({ core })
  })

  beforeEach(() => {
    bot.lines.length = 0
  })

  after(() => bot.close())

  function said(line: LogLine): Record<string, unknown> {
    const { outcome, entries, unknown } = line
    return JSON.parse(JSON.stringify({ outcome, entries, unknown })) as Record<string, unknown>
  }

  for (const [text, record] of TURNS) {
    it(`records of ${text}: ${JSON.stringify(record)}`, async () => {
      new FakeConnector().takes()
      await bot.post(message({ text }))
      assert.deepEqual(said(onlyLine(bot.lines)), record)
    })
  }

  it('records of several codes every entry, and of a hundred at most ten', async () => {
    new FakeConnector().takes({}, {})
    await bot.post(message({ text: '0x87D10001 0x87D10003 0x87D1FFFE' }))
    const first = said(onlyLine(bot.lines))
    assert.deepEqual(first, {
      outcome: 'triage',
      entries: ['ios-apps/0x87D10001', 'ios-apps/0x87D10003'],
      unknown: ['0x87D1FFFE'],
    })
    const codes = Array.from({ length: 100 }, (_, index) => `0x87D2${(0x1000 + index).toString(16)}`)
    await bot.post(message({ text: codes.join(' ') }))
    assert.equal((bot.lines[1]?.['unknown'] as unknown[]).length, 10)
  })

  it('records of a button that leads nowhere that it is gone', async () => {
    await bot.post(cardButton({ show: 'entry:ios-apps/0x1', language: 'en', back: [] }))
    assert.deepEqual(said(onlyLine(bot.lines)), { outcome: 'gone' })
  })
})
