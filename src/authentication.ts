import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Identity } from './connector.js'

type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>
type Credentials = ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>

/** The SDK's authentication, without what it would make anew for each turn: the client for user tokens, and credentials. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private userTokens: UserTokenClient | undefined

  /** `settings` by the names of the SDK. */
  constructor(settings: Readonly<Record<string, string>>) {
    super(settings, new KeptCredentials(settings))
  }

  /** Gives one client for all turns: there is one app, and it asks for nobody's token. */
  override async createUserTokenClient(identity: Identity['claimsIdentity']): Promise<UserTokenClient> {
    this.userTokens ??= await super.createUserTokenClient(identity)
    return this.userTokens
  }
}

/** The credentials of the bot, made once for each audience: with a managed identity they cost a fifth of a turn. */
export class KeptCredentials extends ConfigurationServiceClientCredentialFactory {
  private readonly made = new Map<string, Credentials>()

  /** Gives the same credentials each time. They renew their token themselves. What could not be made is tried again. */
  override createCredentials(
    ...asked: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ): Credentials {
    const key = JSON.stringify(asked)
    const known = this.made.get(key)
    if (known !== undefined) return known
    const credentials = super.createCredentials(...asked)
    this.made.set(key, credentials)
    credentials.catch(() => this.made.delete(key))
    return credentials
  }
}
