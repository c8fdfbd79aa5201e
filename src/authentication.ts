import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Identity } from './connector.js'

type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>

/** The SDK's authentication, with what it would make anew for each turn and this bot never uses: the client for user tokens. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private userTokens: UserTokenClient | undefined

  /** Gives one client for all turns: there is one app, and it asks for nobody's token. */
  override async createUserTokenClient(identity: Identity['claimsIdentity']): Promise<UserTokenClient> {
    this.userTokens ??= await super.createUserTokenClient(identity)
    return this.userTokens
  }
}
