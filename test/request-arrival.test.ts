import assert from 'node:assert/strict'
import { createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import nock from 'nock'
import { message } from './helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { echo, turnHandler } from './helpers/turn-handler.js'

describe('a connector whose connections break', () => {
  let bot: BotUnderTest
  let server: Server
  const sockets = new Set<Socket>()
  /** How many messages arrived whole, and what the server does with each. */
  let arrived: number
  let onMessage: (socket: Socket, count: number) => void

  // The connections themselves are tested, and nock puts its own in their place.
  before(() => nock.restore())
  after(() => nock.activate())

  beforeEach(async () => {
    arrived = 0
    bot = await startBot({ handler: turnHandler(echo) })
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('data', (data) => {
        if (!data.toString().includes('the ')) return
        arrived += 1
        onMessage(socket, arrived)
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })

  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await bot.close()
  })

  function serviceUrl(): string {
    return `http://127.0.0.1:${(server.address() as { port: number }).port}/`
  }

  const accept = (socket: Socket): void => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"id":"1"}')
  }

  it('gets a message once that it took before the connection broke', async () => {
    onMessage = (socket) => socket.destroy()
    assert.equal((await bot.post(message({ serviceUrl: serviceUrl() }))).status, 200)
    assert.equal(arrived, 1)
    const { level, error, code } = onlyLine(bot.lines) as Record<string, unknown>
    assert.deepEqual([level, error, code], ['error', 'UndeliveredError', 'ECONNRESET'])
  })

  it('gets a message once that it took on a busy connection which then broke', async () => {
    onMessage = (socket, count) => (count === 2 ? socket.destroy() : accept(socket))
    await bot.post(message({ serviceUrl: serviceUrl() }))
    await bot.post(message({ serviceUrl: serviceUrl() }))
    assert.equal(arrived, 2)
    assert.deepEqual(
      bot.lines.map(({ outcome }) => outcome),
      ['done', 'undelivered'],
    )
  })

  it('gets a message again that met a kept connection which was closed while it was idle', async () => {
    onMessage = (socket, count) => (count === 2 ? socket.destroy() : accept(socket))
    await bot.post(message({ serviceUrl: serviceUrl() }))
    await sleep(2_100)
    assert.equal((await bot.post(message({ serviceUrl: serviceUrl() }))).status, 200)
    assert.equal(arrived, 3)
    assert.ok(bot.lines.every(({ level }) => level === 'info'))
  })
})
