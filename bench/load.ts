import { createRequire } from 'node:module'

/** What a run of requests came to. Latencies in milliseconds. */
export interface LoadResult {
  readonly perSecond: number
  readonly answered: number
  readonly p50: number
  readonly p99: number
}

/** How much load, and for how long in seconds. `rate` in requests per second; as many as possible without one. */
export interface LoadOptions {
  readonly seconds: number
  readonly rate?: number
  /** Headers beside those of JSON. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The part of autocannon that is used here; the package has no types. */
type Autocannon = (options: object) => Promise<{
  readonly duration: number
  readonly errors: number
  readonly non2xx: number
  readonly '2xx': number
  readonly latency: { readonly p50: number; readonly p99: number }
}>

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon

export const CONNECTIONS = 16
export const JSON_HEADERS = { 'content-type': 'application/json' } as const

/** Sends bodies in turn over keep-alive connections. `[<id>]` in a body becomes a new id each time. Throws when a request fails. */
export async function load(url: string, bodies: readonly string[], options: LoadOptions): Promise<LoadResult> {
  const { seconds, rate, headers } = options
  const result = await autocannon({
    url: `${url}/api/messages`,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    requests: bodies.map((body) => ({ body })),
    idReplacement: true,
    ...(rate === undefined ? {} : { overallRate: rate }),
  })
  if (result.errors + result.non2xx > 0) {
    throw new Error(`${result.errors} requests failed and ${result.non2xx} were refused; the run says nothing`)
  }
  const answered = result['2xx']
  return { perSecond: answered / result.duration, answered, p50: result.latency.p50, p99: result.latency.p99 }
}
