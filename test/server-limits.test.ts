import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { RawServer } from './helpers/raw-server.js'

const MESSAGE = '{"type":"message"}'

describe('server: what it does not take', () => {
  let server: RawServer

  beforeEach(async () => {
    server = await RawServer.start()
  })

  afterEach(() => server.close())

  it('refuses what is no JSON', async () => {
    for (const body of ['{"type":', 'type=message', '\u0000', `${MESSAGE}}`]) {
      await server.refuses(server.send(body), 400, 'not-json')
    }
  })

  it('refuses JSON that is no activity', async () => {
    for (const body of ['[]', `[${MESSAGE}]`, 'null', '7', '"message"', '{}', '{"type":""}', '{"type":7}', '']) {
      await server.refuses(server.send(body), 400, 'not-an-activity')
    }
  })

  it('refuses other types of content', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
    for (const type of [...types, 'application/jsonp', '']) {
      await server.refuses(server.send(MESSAGE, { 'content-type': type }), 415, 'not-json')
    }
  })

  it('refuses a compressed body, whether it is a bomb, broken or good', async () => {
    const bodies = [gzipSync(MESSAGE), gzipSync(Buffer.alloc(50_000_000)), Buffer.from('not gzip')]
    for (const body of bodies) {
      await server.refuses(server.send(body, { 'content-encoding': 'gzip' }), 415, 'not-json')
    }
    await server.refuses(server.send('{}', { 'content-encoding': 'br' }), 415, 'not-json')
  })

  it('takes 256 KB and refuses more, also when the length is not told', async () => {
    const body = (bytes: number): string => `{"type":"message","text":"${'x'.repeat(bytes - 28)}"}`
    assert.equal((await server.send(body(256 * 1024))).status, 200)
    server.received.length = 0
    await server.refuses(server.send(body(256 * 1024 + 1)), 413, 'too-large')
    await server.refuses(server.send(body(3_000_000), { 'transfer-encoding': 'chunked' }), 413, 'too-large')
  })

  it('refuses headers that are too large', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(`POST /api/messages HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    assert.match(answer.toString(), /^HTTP\/1\.1 431 /)
    assert.deepEqual(server.received, [])
  })

  it('has limits for the time in which a request arrives and for the number of its headers', () => {
    const { requestTimeout, headersTimeout, maxHeadersCount } = server.server.server
    assert.ok(requestTimeout <= 10_000 && headersTimeout <= 10_000)
    assert.ok((maxHeadersCount ?? Infinity) <= 100)
  })

  it('ends a request that arrives too slowly', async () => {
    Object.assign(server.server.server, { requestTimeout: 100, headersTimeout: 100 })
    const socket = connect(server.port, '127.0.0.1')
    const headers = 'host: x\r\ncontent-type: application/json\r\ncontent-length: 20'
    socket.write(`POST /api/messages HTTP/1.1\r\n${headers}\r\n\r\n{`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    assert.match(answer.toString(), /^HTTP\/1\.1 408 /)
  })

  it('survives a client that goes away halfway', async () => {
    const socket = connect(server.port, '127.0.0.1')
    const headers = 'host: x\r\ncontent-type: application/json\r\ncontent-length: 100'
    socket.write(`POST /api/messages HTTP/1.1\r\n${headers}\r\n\r\n{"type"`)
    await sleep(50)
    socket.destroy()
    await sleep(50)
    assert.equal((await server.send(MESSAGE)).status, 200)
  })

  it('reads deep and odd JSON as it is', async () => {
    const deep = `{"type":"message","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const odd = '{"type":"message","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
    assert.equal((await server.send(deep)).status, 200)
    assert.equal((await server.send(odd)).status, 200)
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  })
})
