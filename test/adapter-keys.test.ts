import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import nock from 'nock'
import { message } from './helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest, type HttpAnswer } from './helpers/bot-under-test.js'
import { OpenId } from './helpers/open-id.js'
import { turnHandler } from './helpers/turn-handler.js'

describe('authentication: the keys of the channel cannot be had', () => {
  interface Asked {
    readonly answer: HttpAnswer<unknown>
    readonly bot: BotUnderTest
    readonly milliseconds: number
  }

  async function refusalWith(url: string): Promise<Asked> {
    const channel = await OpenId.start(randomUUID())
    const env = { ...channel.env, ToBotFromChannelOpenIdMetadataUrl: url }
    const bot = await startBot({ env, handler: turnHandler(() => assert.fail()) })
    const authorization = `Bearer ${channel.token()}`
    const started = performance.now()
    const answer = await bot.post(message(), { authorization })
    const milliseconds = performance.now() - started
    await bot.close()
    await channel.close()
    return { answer, bot, milliseconds }
  }

  it('asks Teams to come again when nobody listens there', async () => {
    const { answer, bot } = await refusalWith('http://127.0.0.1:9/openid')
    assert.deepEqual([answer.status, answer.text], [503, '{"error":"unavailable"}'])
    assert.equal(onlyLine(bot.lines).level, 'warn')
  })

  it('asks Teams to come again when the server there fails', async () => {
    nock('http://127.0.0.1:9').get('/failing').reply(500)
    assert.equal((await refusalWith('http://127.0.0.1:9/failing')).answer.status, 503)
  })

  it('does not wait for a server that never answers', async () => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => void sockets.push(socket))
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve)
    })
    const { port } = silent.address() as { port: number }
    const { answer, milliseconds } = await refusalWith(`http://127.0.0.1:${port}/openid`)
    assert.equal(answer.status, 503)
    assert.ok(milliseconds < 2_000, String(milliseconds))
    for (const socket of sockets) socket.destroy()
    silent.close()
  })
})
