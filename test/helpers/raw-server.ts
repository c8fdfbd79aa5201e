import assert from 'node:assert/strict'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { Server } from 'restify'
import type { Received } from '../../src/adapter.js'
import { createLog } from '../../src/log.js'
import { closeHttpServer, createHttpServer } from '../../src/server.js'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** The HTTP server alone, with what was handed on to the bot behind it. */
export class RawServer {
  readonly received: { activity: unknown; authorization: string }[] = []
  readonly lines: string[] = []
  isReady = true
  /** What the bot behind the server does. */
  answerWith: () => Promise<Received> = () => Promise.resolve({ status: 200 })

  private constructor(readonly server: Server) {}

  /** Starts a server on any free port. */
  static async start(): Promise<RawServer> {
    const raw: RawServer = new RawServer(
      createHttpServer({
        receive: (activity, authorization) => {
          raw.received.push({ activity, authorization })
          return raw.answerWith()
        },
        isReady: () => raw.isReady,
        log: createLog('debug', { write: (line) => void raw.lines.push(line) }),
      }),
    )
    await new Promise<void>((resolve) => {
      raw.server.listen(0, '127.0.0.1', resolve)
    })
    return raw
  }

  get port(): number {
    return this.server.address().port
  }

  /** Sends bytes as they are: fetch would mend some of what is tested. */
  send(body: string | Buffer, headers: Record<string, string> = {}, path = '/api/messages'): Promise<RawAnswer> {
    return this.call('POST', path, body, headers)
  }

  /** Sends a request without a body. */
  get(path: string): Promise<RawAnswer> {
    return this.call('GET', path, '', {})
  }

  /** Asserts that something is refused with a short word, handed on to nobody, and worth no line in the log. */
  async refuses(answer: Promise<RawAnswer>, status: number, error: string): Promise<void> {
    const { status: actual, text } = await answer
    assert.deepEqual([actual, text], [status, JSON.stringify({ error })])
    assert.deepEqual(this.received, [])
    assert.deepEqual(this.lines, [])
  }

  /** Sends any request. */
  call(method: string, path: string, body: string | Buffer, headers: Record<string, string>): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const all = { 'content-type': 'application/json', ...headers }
      const outgoing = request({ port: this.port, path, method, headers: all, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  /** Ends the server. */
  close(): Promise<void> {
    return closeHttpServer(this.server)
  }
}
