import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Config } from './config.js'
import type { Identity } from './connector.js'
import { describeError, type Log } from './log.js'
import { serviceUrlCheck } from './service-hosts.js'

/** The HTTP answer to an activity that is not let in. */
export interface Refusal {
  readonly status: 401 | 403 | 503
  readonly body: { readonly error: string }
}

export type AdmissionConfig = Pick<Config, 'credentials' | 'endpoints' | 'allowedTenants' | 'allowedServiceHosts'>

const UNAUTHORIZED: Refusal = { status: 401, body: { error: 'unauthorized' } }
const FORBIDDEN: Refusal = { status: 403, body: { error: 'forbidden' } }
const UNAVAILABLE: Refusal = { status: 503, body: { error: 'unavailable' } }

/** Who signs the tokens of the public cloud. Source: Bot Framework documentation, "Authenticate requests to your bot". */
const PUBLIC_ISSUER = 'https://api.botframework.com'

/** Decides which activities are let in: a token of the channel, a tenant that may ask, and a place where answers may go. */
export class Admission {
  private readonly isServiceUrl: (url: unknown) => boolean
  private readonly tenants: ReadonlySet<string>
  private readonly local: boolean
  private readonly issuer: string

  constructor(
    config: AdmissionConfig,
    private readonly authentication: ConfigurationBotFrameworkAuthentication,
    private readonly log: Log,
    /** Milliseconds that the signing keys may take to arrive. */
    private readonly patience: number,
  ) {
    this.local = config.credentials === undefined
    this.isServiceUrl = serviceUrlCheck(config.allowedServiceHosts, this.local)
    this.tenants = new Set(config.allowedTenants)
    this.issuer = config.endpoints['ToBotFromChannelTokenIssuer'] ?? PUBLIC_ISSUER
  }

  /** Gives the identity behind an activity, or the refusal; of a refusal one line is logged. `authorization` is the header's value, or ''. */
  async admit(activity: Activity, authorization: string): Promise<Identity | Refusal> {
    const identity = await this.authenticate(activity, authorization)
    if ('status' in identity) return identity
    if (!this.isServiceUrl(activity.serviceUrl)) return this.refuse(FORBIDDEN, { reason: 'service-url' })
    if (!this.isTenantAllowed(activity)) return this.refuse(FORBIDDEN, { reason: 'tenant' })
    return identity
  }

  private async authenticate(activity: Activity, authorization: string): Promise<Identity | Refusal> {
    // The SDK compares the channel with the key's endorsements only where an activity names one.
    if (!this.local && !activity.channelId) return this.refuse(UNAUTHORIZED, { reason: 'channel' })
    try {
      const identity = await inTime(this.authentication.authenticateRequest(activity, authorization), this.patience)
      return this.isFromChannel(identity) ? identity : this.refuse(UNAUTHORIZED, { reason: 'issuer' })
    } catch (error) {
      return this.refuse(isOurTrouble(error) ? UNAVAILABLE : UNAUTHORIZED, { reason: 'token', ...describeError(error) })
    }
  }

  /** The SDK also takes tokens that the bot's own credentials can get: for emulators, skills and App Service extensions. */
  private isFromChannel({ claimsIdentity }: Identity): boolean {
    return this.local || claimsIdentity.getClaimValue('iss') === this.issuer
  }

  private isTenantAllowed({ conversation, channelData }: Activity): boolean {
    if (this.tenants.size === 0) return true
    const { tenant } = (channelData ?? {}) as { tenant?: { id?: unknown } | null }
    const id = conversation?.tenantId ?? tenant?.id
    return typeof id === 'string' && this.tenants.has(id.toLowerCase())
  }

  private refuse(refusal: Refusal, why: Record<string, unknown>): Refusal {
    this.log.warn({ status: refusal.status, ...why }, 'request refused')
    return refusal
  }
}

/** Thrown when the signing keys do not arrive. */
class KeysLateError extends Error {
  override readonly name = 'KeysLateError'
}

async function inTime<Result>(check: Promise<Result>, patience: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeysLateError()), patience)
  })
  try {
    return await Promise.race([check, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The token may be good, but the keys that would tell cannot be had. The SDK says so with a status, node-fetch with a name. */
function isOurTrouble(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown }
  return name === 'KeysLateError' || name === 'FetchError' || statusCode === 500
}
