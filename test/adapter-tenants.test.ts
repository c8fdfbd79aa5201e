import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import nock from 'nock'
import { TENANT, message } from './helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { FakeConnector } from './helpers/fake-connector.js'
import { without } from './helpers/without.js'

describe('authentication: a tenant list', () => {
  const OTHER = '11111111-2222-4333-8444-555555555555'
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot({ env: { ALLOWED_TENANTS: `${OTHER}, ${TENANT.toUpperCase()}` } })
  })

  after(() => bot.close())

  it('answers the tenants of the list', async () => {
    new FakeConnector().takes({}, {})
    assert.equal((await bot.post(message())).status, 200)
    const conversation = without(message().conversation, 'tenantId')
    assert.equal((await bot.post(message({ conversation, channelData: { tenant: { id: OTHER } } }))).status, 200)
    assert.ok(nock.isDone())
  })

  it('refuses every other one, and activities of none, whatever their type', async () => {
    const conversation = { ...message().conversation, tenantId: randomUUID() }
    const homeless = without(conversation, 'tenantId')
    const strangers = [
      message({ conversation }),
      message({ type: 'installationUpdate', action: 'add', conversation }),
      message({ type: 'invoke', name: 'composeExtension/query', conversation }),
      message({ conversation: homeless, channelData: {} }),
      message({ conversation: homeless, channelData: { tenant: null } }),
    ]
    for (const stranger of strangers) {
      bot.lines.length = 0
      const { status, body } = await bot.post(stranger)
      assert.deepEqual([status, body], [403, { error: 'forbidden' }])
      assert.equal(onlyLine(bot.lines)['reason'], 'tenant')
    }
  })
})
