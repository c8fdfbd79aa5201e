import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt, { type JwtHeader } from 'jsonwebtoken'
import nock from 'nock'
import { SERVICE_URL, TENANT } from './activity.js'

/** The issuer of the local OpenID server. */
export const ISSUER = 'https://issuer.example'

/** What a token says; each part can be given otherwise. */
export interface TokenParts {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Partial<JwtHeader>
  readonly key?: KeyObject
}

/** Made once: making a key takes long. */
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 })
const STRANGE_KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A channel with keys of its own: publishes them and signs tokens, as the Bot Framework does. */
export class OpenId {
  /** A key that nobody publishes. */
  readonly strange = STRANGE_KEYS.privateKey

  private constructor(
    private readonly server: Server,
    readonly appId: string,
  ) {
    server.on('request', (request, response) => {
      const body = request.url === '/keys' ? keySet() : { issuer: ISSUER, jwks_uri: `${this.url}/keys` }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    })
  }

  /** Starts a server on any free port, for the bot of this id. */
  static async start(appId: string): Promise<OpenId> {
    const server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return new OpenId(server, appId)
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** The settings of a bot that trusts this channel: credentials and all seven endpoints. */
  get env(): Record<string, string> {
    return {
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: this.appId,
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'canary-secret',
      ToChannelFromBotLoginUrl: `${LOGIN_HOST}/${TENANT}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/openid`,
      CallerId: 'urn:botframework:azure',
    }
  }

  /** Signs a token that is good but for what is given otherwise. */
  token({ claims = {}, header = {}, key = KEYS.privateKey }: TokenParts = {}): string {
    const now = Math.floor(Date.now() / 1_000)
    const said = { iss: ISSUER, aud: this.appId, serviceurl: SERVICE_URL, nbf: now - 60, exp: now + 3_600, ...claims }
    return jwt.sign(said, key, { algorithm: 'RS256', header: { alg: 'RS256', kid: 'channel', ...header } })
  }

  /** Ends the server. */
  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve))
  }
}

/** Two published keys: the channel's own, and one that speaks for another channel only. */
function keySet(): object {
  const key = KEYS.publicKey.export({ format: 'jwk' })
  return {
    keys: [
      { ...key, use: 'sig', kid: 'channel', endorsements: ['msteams'] },
      { ...key, use: 'sig', kid: 'other-channel', endorsements: ['webchat'] },
    ],
  }
}

const LOGIN_HOST = 'https://login.microsoftonline.com'

/** Announces that the bot gets a token for its answers. */
export function loginGivesToken(token = 'canary-bot-token'): nock.Scope {
  return nock(LOGIN_HOST)
    .post(/\/oauth2\/v2\.0\/token/)
    .reply(200, { token_type: 'Bearer', expires_in: 3_600, access_token: token })
}
