/** What is set on Node's HTTP server. */
interface Limits {
  maxHeadersCount: number | null
  requestTimeout: number
  headersTimeout: number
  keepAliveTimeout: number
}

/** Largest body in bytes. Teams messages are at most about 100 KB. */
export const LARGEST_BODY = 256 * 1024
/** A Bot Framework request has about twenty headers. */
const MOST_HEADERS = 100
/** Milliseconds that a request may take to arrive. */
const REQUEST_TIMEOUT = 10_000
/** Milliseconds between two looks at how long requests have been arriving. */
const CHECKING_PACE = 1_000
/** Longer than the idle time of Azure's load balancers (4 minutes), so that they and not we close a connection. */
const KEEP_ALIVE_TIMEOUT = 245_000

/** Holds a server that does not listen yet to what a request may be, and how long it may take to arrive. */
export function limit(server: Limits): void {
  server.maxHeadersCount = MOST_HEADERS
  server.requestTimeout = REQUEST_TIMEOUT
  server.headersTimeout = REQUEST_TIMEOUT
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT
  // An option of Node's server that restify does not pass on; Node reads it when it begins to listen.
  Object.assign(server, { connectionsCheckingInterval: CHECKING_PACE })
}
