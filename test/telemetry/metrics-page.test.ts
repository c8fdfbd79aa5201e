import assert from 'node:assert/strict'
import type { IncomingHttpHeaders } from 'node:http'
import { Metrics } from '../../src/telemetry/metrics.js'
import { metricsPage, type Page } from '../../src/telemetry/metrics-page.js'

const TOKEN = 'a-token-of-the-tests'
const HERE = '127.0.0.1'
const ELSEWHERE = '10.0.0.7'

describe('metrics page', () => {
  const metrics = new Metrics()

  function ask(peer: string | undefined, headers: IncomingHttpHeaders, token?: string): Promise<Page> {
    return metricsPage(metrics, token)({ peer, headers: { host: 'localhost:3978', ...headers } })
  }

  async function statusOf(...asked: Parameters<typeof ask>): Promise<number> {
    return (await ask(...asked)).status
  }

  it('is open to this machine, with and without a token set', async () => {
    for (const peer of [HERE, '127.1.2.3', '::1', '::ffff:127.0.0.1']) {
      assert.deepEqual([await statusOf(peer, {}), await statusOf(peer, {}, TOKEN)], [200, 200], peer)
    }
    for (const host of ['localhost', '127.0.0.1:3978', '[::1]:3978']) assert.equal(await statusOf(HERE, { host }), 200)
  })

  it('does not exist for anybody else without a token set', async () => {
    for (const peer of [ELSEWHERE, '::ffff:10.0.0.7', '1127.0.0.1', '', undefined]) {
      const { status, body } = await ask(peer, { authorization: `Bearer ${TOKEN}` })
      assert.deepEqual([status, body], [404, '{"error":"not-found"}'], peer)
    }
  })

  it('is not open to those behind a proxy on this machine', async () => {
    const names = ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip', 'x-arr-ssl', 'cf-ray']
    for (const name of names) {
      assert.equal(await statusOf(HERE, { [name]: '127.0.0.1' }), 404, name)
      assert.equal(await statusOf(HERE, { [name]: '' }, TOKEN), 401, name)
    }
    for (const host of ['bot.example', 'localhost.example', '127.0.0.1.example', ':', '', undefined]) {
      assert.equal(await statusOf(HERE, { host }), 404, String(host))
    }
  })

  it('is open to whoever has the token, and to no other', async () => {
    assert.equal(await statusOf(ELSEWHERE, { authorization: `Bearer ${TOKEN}` }, TOKEN), 200)
    assert.equal(await statusOf(HERE, { authorization: `bearer ${TOKEN}`, via: 'x' }, TOKEN), 200)
    const wrong = ['', TOKEN, 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`]
    for (const authorization of [...wrong, `Bearer ${TOKEN} ${TOKEN}`, `Bearer ${'x'.repeat(100_000)}`]) {
      const { status, headers, body } = await ask(ELSEWHERE, { authorization }, TOKEN)
      assert.deepEqual([status, headers['WWW-Authenticate'], body], [401, 'Bearer', '{"error":"unauthorized"}'])
    }
    assert.equal(await statusOf(ELSEWHERE, {}, TOKEN), 401)
  })
})
