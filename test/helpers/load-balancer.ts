import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hands requests to each of several servers in turn, and to the next where one takes no connection, as load balancers do. */
export class LoadBalancer {
  /** Where each request went. */
  readonly went: number[] = []
  private turn = 0

  private constructor(
    private readonly server: Server,
    private readonly targets: readonly string[],
  ) {
    server.on('request', (request, response) => void this.pass(request, response))
  }

  /** Starts a balancer in front of servers, by their addresses. */
  static async start(targets: readonly string[]): Promise<LoadBalancer> {
    const server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return new LoadBalancer(server, targets)
  }

  /** Posts an activity to whoever is next. */
  async post<Body>(activity: object): Promise<{ status: number; body: Body }> {
    const response = await fetch(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
  }

  /** Ends the balancer; its servers go on. */
  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  private async pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const from = this.turn
    this.turn += 1
    for (let tried = 0; tried < this.targets.length; tried += 1) {
      const place = (from + tried) % this.targets.length
      if (await forward(`${this.targets[place]}/api/messages`, body, response)) {
        this.went.push(place)
        return
      }
    }
    response.writeHead(503).end()
  }
}

/** Gives false where nobody listens; the answer is passed on otherwise. */
function forward(url: string, body: Buffer, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const outgoing = httpRequest(url, { method: 'POST', headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      resolve(true)
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(false) : reject(error),
    )
    outgoing.end(body)
  })
}
