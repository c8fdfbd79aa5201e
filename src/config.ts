import { StartError } from './errors.js'
import type { LogLevel } from './log.js'
import { problemsBetween } from './setting-problems.js'
import { ENDPOINT_SETTINGS, readSettings, type APP_TYPES, type Settings } from './settings.js'

/** How the bot proves to Teams who it is, under the SDK's own names. */
export interface Credentials {
  readonly MicrosoftAppType: (typeof APP_TYPES)[number]
  readonly MicrosoftAppId: string
  readonly MicrosoftAppTenantId?: string
  readonly MicrosoftAppPassword?: string
}

/** What the whole process is started with. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number
  /** Without credentials loopback only: there is no way to be reachable and unauthenticated. */
  readonly host: string
  /** Absent in local mode. */
  readonly credentials?: Credentials
  /** The SDK's endpoint settings, all seven or none. */
  readonly endpoints: Readonly<Record<string, string>>
  /** Lower-case ids of the tenants that may ask; empty: all. */
  readonly allowedTenants: readonly string[]
  /** Lower-case host names that the bot may answer to beside those of the Bot Framework. */
  readonly allowedServiceHosts: readonly string[]
  readonly catalogExtra?: string
  readonly logLevel: LogLevel
  /** Whether questions without an answer are logged, redacted. */
  readonly logUnanswered: boolean
  /** What others than this machine show to read the metrics; absent: they cannot. */
  readonly metricsToken?: string
}

const LOOPBACK = '127.0.0.1'
const EVERYWHERE = '0.0.0.0'

/** Reads the configuration. Throws a `StartError` that lists every problem with its remedy. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { settings, problems } = readSettings(env)
  const all = [...problems, ...problemsBetween(settings)]
  if (all.length > 0) throw new StartError('CONFIGURATION', all)
  const credentials = credentialsOf(settings)
  return {
    port: settings.PORT,
    host: credentials === undefined ? LOOPBACK : EVERYWHERE,
    ...(credentials === undefined ? {} : { credentials }),
    endpoints: endpointsOf(settings),
    allowedTenants: settings.ALLOWED_TENANTS,
    allowedServiceHosts: settings.ALLOWED_SERVICE_HOSTS,
    ...(settings.CATALOG_EXTRA === undefined ? {} : { catalogExtra: settings.CATALOG_EXTRA }),
    logLevel: settings.LOG_LEVEL,
    logUnanswered: settings.LOG_UNANSWERED,
    ...(settings.METRICS_TOKEN === undefined ? {} : { metricsToken: settings.METRICS_TOKEN }),
  }
}

function credentialsOf(given: Settings): Credentials | undefined {
  const { MicrosoftAppType, MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword } = given
  if (MicrosoftAppId === undefined) return undefined
  return {
    MicrosoftAppType,
    MicrosoftAppId,
    ...(MicrosoftAppTenantId === undefined ? {} : { MicrosoftAppTenantId }),
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
  }
}

function endpointsOf(given: Settings): Record<string, string> {
  const named = ENDPOINT_SETTINGS.map((name) => [name, given[name]] as const)
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
