import type { Problem } from './errors.js'
import { isLoopback } from './service-hosts.js'
import { ENDPOINT_SETTINGS, type Settings } from './settings.js'

/** Gives everything that is wrong with the settings as a whole, although each by itself is well formed. */
export function problemsBetween(given: Settings): Problem[] {
  return [
    ...(given.MicrosoftAppId === undefined ? strayCredentials(given) : credentialProblems(given)),
    ...endpointProblems(given),
    ...tenantProblems(given),
    ...hostProblems(given),
    ...metricsTokenProblems(given),
  ]
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Labels of letters, digits and hyphens, with dots between; or an address in brackets. */
const HOST = /^(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}|\[[0-9a-f:]{2,39}\])$/
/** Shorter can be guessed; the characters are those of a bearer token. Source: RFC 6750, `b64token`. */
const METRICS_TOKEN = /^[\w.~+/-]{16,500}={0,4}$/
/** Addresses from which the bot learns whom to trust, or to which it sends its secret. */
const TRUSTED_ADDRESSES = [
  'ToChannelFromBotLoginUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
] as const

function strayCredentials({ MicrosoftAppPassword }: Settings): Problem[] {
  if (MicrosoftAppPassword === undefined) return []
  return [
    {
      where: 'MicrosoftAppId',
      what: 'is missing although MicrosoftAppPassword is given',
      why: 'the bot would run without authentication, reachable from this machine only',
      fix: 'set it to the application (client) id of the Azure Bot, or remove the password',
    },
  ]
}

function credentialProblems(given: Settings): Problem[] {
  const { MicrosoftAppId: id = '', MicrosoftAppType: type, MicrosoftAppPassword: password } = given
  const problems = [idProblem('MicrosoftAppId', id), tenantIdProblem(given)]
  if (type === 'UserAssignedMSI' && password !== undefined) problems.push(PASSWORD_TOO_MUCH)
  if (type !== 'UserAssignedMSI' && password === undefined) {
    problems.push({
      where: 'MicrosoftAppPassword',
      what: `is missing; ${type} needs it`,
      why: 'the bot could not answer',
      fix: 'set it to a client secret of the application, or use UserAssignedMSI',
    })
  }
  return problems.filter((problem) => problem !== undefined)
}

const PASSWORD_TOO_MUCH: Problem = {
  where: 'MicrosoftAppPassword',
  what: 'is given although UserAssignedMSI has none',
  why: 'the SDK would use the password and fail',
  fix: 'remove it: Azure gives the identity its tokens',
}

function tenantIdProblem({ MicrosoftAppType: type, MicrosoftAppTenantId: tenant }: Settings): Problem | undefined {
  if (tenant !== undefined) return idProblem('MicrosoftAppTenantId', tenant)
  if (type === 'MultiTenant') return undefined
  return {
    where: 'MicrosoftAppTenantId',
    what: `is missing; ${type} needs it`,
    why: 'tokens are issued by the tenant of the bot',
    fix: 'set it to the directory (tenant) id of the Azure Bot',
  }
}

function idProblem(where: string, id: string): Problem | undefined {
  if (GUID.test(id)) return undefined
  return {
    where,
    what: 'is no id',
    why: 'no token could ever match it',
    fix: 'copy the id from the Azure Bot: 8-4-4-4-12 hexadecimal digits',
  }
}

function endpointProblems(given: Settings): Problem[] {
  const missing = ENDPOINT_SETTINGS.filter((name) => given[name] === undefined)
  if (missing.length === ENDPOINT_SETTINGS.length) return []
  const insecure = TRUSTED_ADDRESSES.filter((name) => given[name] !== undefined && !isSecure(given[name]))
  return [
    ...missing.map((where) => ({
      where,
      what: 'is missing although another endpoint setting is given',
      why: 'the SDK takes all seven literally as soon as one is set',
      fix: 'give all seven (sovereign clouds) or none',
    })),
    ...insecure.map((where) => ({
      where,
      what: 'is no https address',
      why: 'whoever stands in between could sign in as Teams, or read the secret',
      fix: 'give the address with https',
    })),
  ]
}

function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}

function tenantProblems(given: Settings): Problem[] {
  return given.ALLOWED_TENANTS.filter((tenant) => !GUID.test(tenant)).map((tenant) => ({
    where: 'ALLOWED_TENANTS',
    what: `holds "${tenant.slice(0, 40)}", which is no id`,
    why: 'a tenant that cannot match would lock everybody out',
    fix: 'list directory (tenant) ids, separated by commas',
  }))
}

function hostProblems(given: Settings): Problem[] {
  return given.ALLOWED_SERVICE_HOSTS.filter((host) => !HOST.test(host)).map((host) => ({
    where: 'ALLOWED_SERVICE_HOSTS',
    what: `holds "${host.slice(0, 40)}", which is no host name`,
    why: 'it could never match, and the bot could not answer there',
    fix: 'list host names without scheme, port and path, separated by commas',
  }))
}

function metricsTokenProblems({ METRICS_TOKEN: token }: Settings): Problem[] {
  if (token === undefined || METRICS_TOKEN.test(token)) return []
  return [
    {
      where: 'METRICS_TOKEN',
      what: 'is no token of 16 characters or more',
      why: 'a short one can be guessed, and others cannot be sent in a header',
      fix: 'use letters and digits, such as "openssl rand -hex 32" gives',
    },
  ]
}
