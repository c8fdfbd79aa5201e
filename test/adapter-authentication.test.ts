import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import nock from 'nock'
import { takeConsole } from '../src/library-console.js'
import { createLog } from '../src/log.js'
import { SERVICE_URL, message } from './helpers/activity.js'
import { onlyLine, startBot, type BotUnderTest, type HttpAnswer } from './helpers/bot-under-test.js'
import { assertShows } from './helpers/cards.js'
import { FakeConnector } from './helpers/fake-connector.js'
import { ISSUER, OpenId, loginGivesToken, type TokenParts } from './helpers/open-id.js'

const now = (): number => Math.floor(Date.now() / 1_000)

/** Tokens that are good but for one thing. */
const BAD_TOKENS: Readonly<Record<string, (channel: OpenId) => TokenParts>> = {
  'signed with a key that nobody published': (channel) => ({ key: channel.strange }),
  'of an unknown key id': () => ({ header: { kid: 'nobody' } }),
  'without a key id': () => ({ header: { kid: '' } }),
  expired: () => ({ claims: { nbf: now() - 7_200, exp: now() - 3_600 } }),
  'not yet valid': () => ({ claims: { nbf: now() + 3_600, exp: now() + 7_200 } }),
  'for another bot': () => ({ claims: { aud: randomUUID() } }),
  'of another issuer': () => ({ claims: { iss: 'https://somebody.example' } }),
  'for another service url': () => ({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
  'without a service url': () => ({ claims: { serviceurl: undefined } }),
  'of a key that speaks for another channel': () => ({ header: { kid: 'other-channel' } }),
}

describe('authentication', () => {
  let channel: OpenId
  let bot: BotUnderTest
  let giveBack: () => void
  const console: string[] = []

  before(async () => {
    // As the process does when it starts. What passes through all the same ends in the array.
    const spy = createLog('debug', { write: (line) => void console.push(line) })
    giveBack = takeConsole(spy)
    channel = await OpenId.start(randomUUID())
    bot = await startBot({ env: channel.env })
  })

  beforeEach(() => {
    bot.lines.length = 0
  })

  after(async () => {
    giveBack()
    await bot.close()
    await channel.close()
  })

  function assertRefused(answer: HttpAnswer<unknown>, status: 401 | 403, secrets: readonly string[] = []): void {
    const error = status === 401 ? 'unauthorized' : 'forbidden'
    assert.deepEqual([answer.status, answer.text], [status, JSON.stringify({ error })])
    const line = onlyLine(bot.lines)
    assert.deepEqual([line.level, line.msg, line['status']], ['warn', 'request refused', status])
    for (const secret of secrets.filter(Boolean)) assert.ok(!JSON.stringify([line, console]).includes(secret))
  }

  it('answers a valid token, with a token of its own', async () => {
    const connector = new FakeConnector().takes()
    const login = loginGivesToken()
    const answer = await bot.post(message(), { authorization: `Bearer ${channel.token()}` })
    assert.deepEqual([answer.status, answer.text], [200, ''])
    assertShows(connector.card, 'ios-apps/0x87D13B94')
    assert.equal(connector.sent[0]?.authorization, 'Bearer canary-bot-token')
    assert.ok(login.isDone() && nock.isDone())
    assert.ok(!JSON.stringify([bot.lines, console]).includes('canary'))
  })

  it('refuses no header, an empty one, another scheme and garbage', async () => {
    const garbage = [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer a.b.c',
      'Basic a2ltOmtpbQ==',
      `Bearer ${'x'.repeat(5_000)}`,
    ]
    for (const authorization of garbage) {
      bot.lines.length = 0
      assertRefused(await bot.post(message(), authorization === '' ? {} : { authorization }), 401)
    }
  })

  it('refuses a token whose payload is no JSON', async () => {
    const part = (text: string): string => Buffer.from(text).toString('base64url')
    const authorization = `Bearer ${part('{"alg":"RS256","typ":"JWT","kid":"channel"}')}.${part('not json')}.${part('x')}`
    assertRefused(await bot.post(message(), { authorization }), 401)
  })

  it('refuses a token that is not signed', async () => {
    const claims = { iss: ISSUER, aud: channel.appId, serviceurl: SERVICE_URL, exp: now() + 3_600 }
    const token = jwt.sign(claims, null, { algorithm: 'none', header: { alg: 'none', kid: 'channel' } })
    assertRefused(await bot.post(message(), { authorization: `Bearer ${token}` }), 401, [token])
  })

  it('refuses a token that is signed with the published key as a password', async () => {
    const claims = { iss: ISSUER, aud: channel.appId, serviceurl: SERVICE_URL, exp: now() + 3_600 }
    const token = jwt.sign(claims, 'the published key', {
      algorithm: 'HS256',
      header: { alg: 'HS256', kid: 'channel' },
    })
    assertRefused(await bot.post(message(), { authorization: `Bearer ${token}` }), 401, [token])
  })

  for (const [name, parts] of Object.entries(BAD_TOKENS)) {
    it(`refuses a token ${name}`, async () => {
      const token = channel.token(parts(channel))
      assertRefused(await bot.post(message(), { authorization: `Bearer ${token}` }), 401, [
        token,
        token.split('.')[1] ?? '',
      ])
    })
  }

  it('refuses a token that the credentials of the bot itself can get, which the SDK would take', async () => {
    const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
    const token = channel.token({ claims: { iss, ver: '1.0', appid: channel.appId } })
    assertRefused(await bot.post(message(), { authorization: `Bearer ${token}` }), 401, [token])
    assert.equal(onlyLine(bot.lines)['reason'], 'issuer')
  })

  it('refuses a valid token on an activity that hides its channel or claims another', async () => {
    for (const channelId of [undefined, '', 'webchat', 'AseChannel', 'emulator']) {
      bot.lines.length = 0
      assertRefused(await bot.post(message({ channelId }), { authorization: `Bearer ${channel.token()}` }), 401)
    }
  })

  it('refuses a valid token on an activity that hides where it came from', async () => {
    assertRefused(
      await bot.post(message({ serviceUrl: undefined }), { authorization: `Bearer ${channel.token()}` }),
      403,
    )
  })

  it('sends nothing to a host that is none of the Bot Framework, although the token names it', async () => {
    for (const serviceUrl of [
      'https://smba.trafficmanager.net.example/emea/',
      'http://127.0.0.1:9/',
      'http://smba.trafficmanager.net/',
    ]) {
      bot.lines.length = 0
      const authorization = `Bearer ${channel.token({ claims: { serviceurl: serviceUrl } })}`
      assertRefused(await bot.post(message({ serviceUrl }), { authorization }), 403)
    }
  })

  it('writes nothing on the console', () => {
    assert.ok(console.every((line) => line.includes('a library wrote to the console')))
    assert.ok(!/BEGIN|Bearer|eyJ/.test(console.join('')))
  })
})
