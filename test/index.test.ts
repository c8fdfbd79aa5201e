import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { message } from './helpers/activity.js'
import { OpenId } from './helpers/open-id.js'
import { StartedProcess } from './helpers/started-process.js'

const headers = { 'content-type': 'application/json' }

describe('the process', function () {
  this.timeout(40_000)
  let bot: StartedProcess | undefined
  let connector: Server | undefined

  afterEach(async () => {
    bot?.stop()
    await bot?.ended
    connector?.closeAllConnections()
    connector?.close()
  })

  /** Plays a connector that takes its time; gives its address. */
  async function slowConnector(delay: number, heard: () => void): Promise<string> {
    connector = createServer((_request, response) => {
      heard()
      setTimeout(() => response.setHeader('content-type', 'application/json').end('{"id":"1"}'), delay)
    })
    await new Promise<void>((resolve) => {
      connector?.listen(0, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`
  }

  it('listens on loopback without credentials, and says why', async () => {
    bot = new StartedProcess({})
    assert.match(await bot.url(), /^http:\/\/127\.0\.0\.1:\d+$/)
    await sleep(100)
    assert.ok(bot.lines.some(({ level, msg }) => level === 'warn' && msg.includes('local mode')))
    assert.equal((await fetch(`${await bot.url()}/readyz`)).status, 200)
  })

  it('finishes a turn in flight after SIGTERM, and ends with 0 within ten seconds', async () => {
    let heard = 0
    const serviceUrl = await slowConnector(1_500, () => (heard += 1))
    bot = new StartedProcess({})
    const url = await bot.url()
    const turn = fetch(`${url}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(message({ serviceUrl })),
    })
    while (heard === 0) await sleep(20)
    const started = performance.now()
    bot.stop()
    await sleep(300)
    await assert.rejects(fetch(`${url}/healthz`), 'in local mode nobody has to be told first')
    assert.equal((await turn).status, 200)
    assert.equal(await bot.ended, 0)
    assert.ok(performance.now() - started < 10_000)
    assert.equal(bot.lines.filter(({ msg }) => msg === 'turn').length, 1)
  })

  for (const [first, second] of [
    ['SIGTERM', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
  ] as const) {
    it(`ends at once on ${second} after ${first}, with 1 because a turn may be lost`, async () => {
      let heard = 0
      const serviceUrl = await slowConnector(60_000, () => (heard += 1))
      bot = new StartedProcess({})
      const body = JSON.stringify(message({ serviceUrl }))
      const turn = fetch(`${await bot.url()}/api/messages`, { method: 'POST', headers, body }).catch(() => undefined)
      while (heard === 0) await sleep(20)
      bot.stop(first)
      while (!bot.lines.some(({ msg }) => msg === 'closing')) await sleep(10)
      const started = performance.now()
      bot.stop(second)
      assert.equal(await bot.ended, 1)
      assert.ok(performance.now() - started < 2_000)
      assert.deepEqual([bot.lines.at(-1)?.level, bot.lines.at(-1)?.msg], ['warn', 'closing was cut short'])
      await turn
    })
  }

  it('ends with 0 within ten seconds although a turn hangs', async () => {
    let heard = 0
    const serviceUrl = await slowConnector(60_000, () => (heard += 1))
    bot = new StartedProcess({})
    const body = JSON.stringify(message({ serviceUrl }))
    const turn = fetch(`${await bot.url()}/api/messages`, { method: 'POST', headers, body }).catch(() => undefined)
    while (heard === 0) await sleep(20)
    const started = performance.now()
    bot.stop()
    assert.equal(await bot.ended, 0)
    assert.ok(performance.now() - started < 10_000)
    await turn
  })

  it('writes nothing but its log, whatever tokens it is given', async () => {
    const channel = await OpenId.start(randomUUID())
    bot = new StartedProcess(channel.env)
    const url = await bot.url()
    const bad = [channel.token({ key: channel.strange }), channel.token({ claims: { exp: 1 } }), 'garbage']
    for (const token of bad) {
      const authorization = `Bearer ${token}`
      const answer = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { ...headers, authorization },
        body: JSON.stringify(message()),
      })
      assert.equal(answer.status, 401)
    }
    await sleep(100)
    assert.deepEqual(
      bot.lines.map(({ msg }) => msg),
      ['listening', ...bad.map(() => 'request refused')],
    )
    assert.equal(bot.stderr, '')
    await channel.close()
  })

  it('refuses to start with a wrong configuration, and lists every problem with its remedy', async () => {
    bot = new StartedProcess({ PORT: 'x', MicrosoftAppType: 'Nobody' })
    assert.equal(await bot.ended, 1)
    assert.match(
      bot.stderr,
      /^The configuration is not usable:\n- PORT: .+\n {4}why: .+\n {4}fix: .+\n- MicrosoftAppType: /,
    )
    assert.ok(!bot.stderr.includes(' at '))
  })

  it('says that its port is taken, and ends with 1', async () => {
    const serviceUrl = await slowConnector(0, () => undefined)
    bot = new StartedProcess({ PORT: new URL(serviceUrl).port })
    assert.equal(await bot.ended, 1)
    assert.deepEqual(
      bot.lines.map(({ level, code }) => [level, code]),
      [['fatal', 'EADDRINUSE']],
    )
    assert.equal(bot.stderr, '')
  })
})
