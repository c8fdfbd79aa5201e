import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Received } from '../src/adapter.js'
import { closeHttpServer } from '../src/server.js'
import { RawServer } from './helpers/raw-server.js'

const MESSAGE = '{"type":"message"}'

describe('server', () => {
  let server: RawServer

  beforeEach(async () => {
    server = await RawServer.start()
  })

  afterEach(() => server.close())

  it('hands an activity on with its authorization, and gives back status and body', async () => {
    server.answerWith = () => Promise.resolve({ status: 201, body: { a: 1 } })
    const { status, text } = await server.send(MESSAGE, { authorization: 'Bearer x' })
    assert.deepEqual([status, text], [201, '{"a":1}'])
    assert.deepEqual(server.received, [{ activity: { type: 'message' }, authorization: 'Bearer x' }])
  })

  it('takes JSON with a charset, and JSON of a kind of its own', async () => {
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/activity+json']) {
      assert.equal((await server.send(MESSAGE, { 'content-type': type })).status, 200, type)
    }
  })

  it('refuses other paths and methods', async () => {
    await server.refuses(server.send('{}', {}, '/'), 404, 'not-found')
    await server.refuses(server.send('{}', {}, '/api/messages/../../etc/passwd'), 404, 'not-found')
    await server.refuses(server.call('PUT', '/api/messages', '{}', {}), 405, 'method-not-allowed')
  })

  it('tells nothing when a handler throws, and logs once where', async () => {
    server.answerWith = () => Promise.reject(new Error('canary'))
    const { status, text } = await server.send(MESSAGE)
    assert.deepEqual([status, text], [500, '{"error":"internal"}'])
    assert.equal(server.lines.length, 1)
    assert.ok(!server.lines.join('').includes('canary'))
  })

  it('says that it is up, and whether it is ready', async () => {
    assert.equal((await server.get('/healthz')).text, '{"status":"up"}')
    assert.equal((await server.get('/readyz')).text, '{"status":"ready"}')
    server.isReady = false
    const { status, text } = await server.get('/readyz')
    assert.deepEqual([status, text], [503, '{"status":"starting"}'])
    assert.equal((await server.get('/healthz')).status, 200)
  })

  it('answers everything with security headers and without its own name', async () => {
    for (const { headers } of [await server.get('/healthz'), await server.send('{}'), await server.get('/nowhere')]) {
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['x-frame-options'], 'DENY')
      assert.equal(headers['cache-control'], 'no-store')
      assert.equal(headers['referrer-policy'], 'no-referrer')
      assert.match(String(headers['content-security-policy']), /^default-src 'none'/)
      assert.ok(!headers['server'] && !headers['x-powered-by'])
    }
  })

  it('says that it closes and answers on for a while, on connections that end, before it takes no more', async () => {
    const started = performance.now()
    const closing = closeHttpServer(server.server, 400)
    const { status, text, headers } = await server.get('/readyz')
    assert.deepEqual([status, text, headers.connection], [503, '{"status":"closing"}', 'close'])
    assert.equal((await server.get('/healthz')).status, 200)
    assert.equal((await server.send(MESSAGE)).status, 200)
    assert.equal(server.received.length, 1)
    await closing
    assert.ok(performance.now() - started >= 390)
    await assert.rejects(server.get('/readyz'))
    server = await RawServer.start()
  })

  it('finishes what is in flight when it closes, refuses what comes after, and waits for no idle connection', async () => {
    let finish: (received: Received) => void = () => undefined
    server.answerWith = () =>
      new Promise((resolve) => {
        finish = resolve
      })
    const url = `${server.server.url}/api/messages`
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: MESSAGE }
    const inFlight = fetch(url, post)
    while (server.received.length === 0) await sleep(5)
    let closed = false
    const closing = server.close().then(() => (closed = true))
    await sleep(100)
    await assert.rejects(fetch(url, post))
    assert.equal(closed, false)
    finish({ status: 200, body: { late: true } })
    assert.deepEqual(await (await inFlight).json(), { late: true })
    const started = performance.now()
    await closing
    assert.ok(performance.now() - started < 1_000)
  })
})
