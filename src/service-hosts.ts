/**
 * Hosts that Teams and the Bot Framework name as `serviceUrl`. The bot sends its answers and its token there, so
 * nothing else is ever called. Source: Teams SDK documentation, "Service URL validation" (public, US government and
 * China clouds, Bleu).
 */
const HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'frontend.botapi.msg.infra.teams.microsoftonline.cn',
  'smba.teams.sovcloud-core.fr',
])

/** Domains of the Bot Framework itself (`webchat.botframework.com`), in which nobody else can have a host. */
const DOMAINS = ['botframework.com', 'botframework.us', 'botframework.azure.us', 'botframework.azure.cn'] as const

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Gives whether an address leads to this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname)
}

/**
 * Gives a check whether answers may be sent to a `serviceUrl`: https to a known host or one of `extraHosts` (lower case);
 * loopback only in local mode, or where it is one of `extraHosts`.
 */
export function serviceUrlCheck(extraHosts: readonly string[], local: boolean): (serviceUrl: unknown) => boolean {
  const extra = new Set(extraHosts)
  return (serviceUrl) => {
    if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
    const url = new URL(serviceUrl)
    if (url.username !== '' || url.password !== '') return false
    if (isLoopback(url)) return url.protocol.startsWith('http') && (local || extra.has(url.hostname))
    return url.protocol === 'https:' && (HOSTS.has(url.hostname) || extra.has(url.hostname) || isBotFramework(url))
  }
}

function isBotFramework({ hostname }: URL): boolean {
  return DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
}
