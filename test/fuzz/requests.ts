import fc from 'fast-check'
import { message } from '../helpers/activity.js'
import { CANARY, shortText } from './hostile-text.js'
import { junk } from './hostile-values.js'

/** A request that is no activity, or not one as it should be written. */
export interface FuzzedRequest {
  readonly kind: 'request'
  readonly what: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/ld+json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/octet-stream',
  '',
]

const whole = JSON.stringify(message({ text: CANARY, deliveryMode: 'expectReplies' }))

const truncated = fc.nat({ max: whole.length }).map((length) => whole.slice(0, length))
const BROKEN = ['', '{', '[]', 'null', '7', '"x"', '{"type":', '\ufeff{}', '{"type":7}', '{"type":""}', '{}}', 'NaN']
const TOO_LARGE = 300_000

const body: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 4, arbitrary: truncated.map(bytes) },
  { weight: 4, arbitrary: fc.constantFrom(...BROKEN).map(bytes) },
  { weight: 3, arbitrary: fc.oneof(shortText, junk).map((value) => bytes(JSON.stringify({ type: value }))) },
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 200 }).map((some) => new Uint8Array(some)) },
  { weight: 2, arbitrary: shortText.map(bytes) },
  { weight: 1, arbitrary: fc.constant(bytes(`{"type":"message","text":"${'x'.repeat(TOO_LARGE)}"}`)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000 }).map((depth) => bytes('['.repeat(depth))) },
)

const PATHS = ['/api/messages', '/api/messages/', '/', '/api', '/metrics', '/%00', '/api/messages?x=${1}', '/..%2f..']

const METHODS = ['POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']

const headers = fc
  .record({
    'content-type': fc.constantFrom('application/json', ...TYPES),
    'content-encoding': fc.option(fc.constantFrom('gzip', 'deflate', 'br', 'identity', CANARY), { nil: undefined }),
    authorization: fc.option(fc.constantFrom(`Bearer ${CANARY}`, 'Basic x', 'Bearer'), { nil: undefined }),
    'accept-version': fc.option(fc.constantFrom('1.0.0', '*', CANARY), { nil: undefined, freq: 10 }),
    'x-http-method-override': fc.option(fc.constantFrom('DELETE', CANARY), { nil: undefined, freq: 10 }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : []))))

/** Gives requests whose body, headers, method or path are wrong, or happen to be right. */
export const requests: fc.Arbitrary<FuzzedRequest> = fc
  .record({ body, method: fc.constantFrom(...METHODS), headers, path: fc.constantFrom('/api/messages', ...PATHS) })
  .map((request) => ({ kind: 'request', what: 'request', ...request }))

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
