import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import jwt from 'jsonwebtoken'
import { APP_ID, IDENTITY_HEADER, ISSUER, serviceUrlOf } from './settings.js'

/**
 * Stands for Microsoft's side, as a process of its own: publishes keys and signs tokens as the Bot Framework does, gives
 * the bot the token of its identity as the platform does, and takes answers as the connector of Teams does. It does as
 * little as it can beside: the cores belong to the bots.
 */

/** What the connector has taken since the start, and the last of it. */
export interface Taken {
  readonly count: number
  readonly last: string
}

const HOUR = 3_600
const KEY_ID = 'channel'
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const botToken = randomUUID()
const url = `http://127.0.0.1:${process.env['PORT']}`
let taken: Taken = { count: 0, last: '' }

const PAGES: Readonly<Record<string, (request: IncomingMessage) => object | undefined>> = {
  '/readyz': () => ({ status: 'ready' }),
  '/openid': () => ({ issuer: ISSUER, jwks_uri: `${url}/keys` }),
  '/keys': () => ({
    keys: [{ ...keys.publicKey.export({ format: 'jwk' }), use: 'sig', kid: KEY_ID, endorsements: ['msteams'] }],
  }),
  '/identity': identityToken,
  '/signed': () => ({ authorization: `Bearer ${signed()}` }),
  '/taken': () => taken,
}

const server = createServer((request, response) => {
  if (request.method === 'POST') void takeAnswer(request, response)
  else answerPage(request, response)
})
// A bot rests while the others have their rounds, and finds its connections as it left them.
server.keepAliveTimeout = HOUR * 1_000
server.listen(Number(process.env['PORT']), '127.0.0.1')

function answerPage(request: IncomingMessage, response: ServerResponse): void {
  const [path = ''] = (request.url ?? '').split('?')
  const page = PAGES[path]?.(request)
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(page ?? {}))
}

/** The token of the bot's identity, in the form of App Service (`api-version=2019-08-01`). */
function identityToken({ headers }: IncomingMessage): object | undefined {
  if (headers['x-identity-header'] !== IDENTITY_HEADER) return undefined
  const expires = String(now() + 24 * HOUR)
  return { access_token: botToken, expires_on: expires, resource: 'https://api.botframework.com', token_type: 'Bearer' }
}

function signed(): string {
  const said = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrlOf(url), nbf: now() - 60, exp: now() + HOUR }
  return jwt.sign(said, keys.privateKey, { algorithm: 'RS256', keyid: KEY_ID })
}

function now(): number {
  return Math.floor(Date.now() / 1_000)
}

/** `POST …/v3/conversations/<id>/activities[/<id>]`, from the bot alone. */
async function takeAnswer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const last = await text(request)
  const isBot = request.headers.authorization === `Bearer ${botToken}`
  const isAnswer = request.url?.startsWith('/emea/v3/conversations/') ?? false
  if (isBot && isAnswer) taken = { count: taken.count + 1, last }
  response.writeHead(isBot ? (isAnswer ? 201 : 404) : 401, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ id: String(taken.count) }))
}
