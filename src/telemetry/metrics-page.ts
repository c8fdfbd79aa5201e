import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isLoopback } from '../service-hosts.js'
import type { Metrics } from './metrics.js'

/** Who asks for the metrics, as the socket and the request tell it. */
export interface Caller {
  /** Address of the other end of the connection. */
  readonly peer: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** An HTTP answer as it is sent. */
export interface Page {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
/** The same as at an address that does not exist. */
const HIDDEN: Page = { status: 404, headers: JSON_TYPE, body: '{"error":"not-found"}' }
const UNAUTHORIZED: Page = {
  status: 401,
  headers: { ...JSON_TYPE, 'WWW-Authenticate': 'Bearer' },
  body: '{"error":"unauthorized"}',
}

/** Headers by which proxies say for whom they ask: RFC 7239, RFC 9110 `Via`, and what nginx, Envoy, Azure and CDNs add. */
const OF_PROXIES =
  /^(?:forwarded|via|x-forwarded|x-real-ip|x-original-|x-client|x-cluster-client|x-envoy-|x-arr-|x-azure-|x-appgw-|cf-|cdn-|true-client-ip)/
const BEARER = /^Bearer (?<token>[\w.~+/=-]{1,512})$/i

/**
 * Makes the page that shows the metrics: to this machine always, to others only with the token, and without one it
 * does not exist.
 */
export function metricsPage(metrics: Metrics, token: string | undefined): (caller: Caller) => Promise<Page> {
  return async (caller) => {
    if (!isThisMachine(caller)) {
      if (token === undefined) return HIDDEN
      if (!isToken(caller.headers.authorization, token)) return UNAUTHORIZED
    }
    const { type, text } = await metrics.read()
    return { status: 200, headers: { 'Content-Type': type }, body: text }
  }
}

/**
 * Behind a proxy on this machine every peer is loopback. Who asks directly names this machine as host, and no one adds
 * a proxy's header; a web page that had its own name point here would give that name.
 */
function isThisMachine({ peer, headers }: Caller): boolean {
  if (!isLoopbackAddress(peer) || Object.keys(headers).some((name) => OF_PROXIES.test(name))) return false
  const address = `http://${headers.host ?? ''}`
  return URL.canParse(address) && isLoopback(new URL(address))
}

function isLoopbackAddress(peer = ''): boolean {
  return peer === '::1' || peer.replace(/^::ffff:/i, '').startsWith('127.')
}

/** Digests have one length, and comparing them takes one time, whatever was given. */
function isToken(authorization: string | undefined, token: string): boolean {
  const given = BEARER.exec(authorization ?? '')?.groups?.['token'] ?? ''
  return timingSafeEqual(digestOf(given), digestOf(token))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
