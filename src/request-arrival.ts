import type { ClientRequest } from 'node:http'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** Node publishes every outgoing request that fails here, with the reason. */
const FAILED_REQUESTS = 'http.client.request.error'
/** And here every one that is answered. */
const ANSWERED_REQUESTS = 'http.client.response.finish'
/** The header in which the connector client writes the id of a request. */
const ID_HEADER = 'x-ms-client-request-id'

/** Milliseconds. Nobody closes a kept connection sooner: Node and Apache wait for 5 seconds, others for a minute and more. */
const SOONEST_IDLE_CLOSE = 2_000
/** Where a connection carries the moment of its last answer. */
const ANSWERED_AT = Symbol('answered at')

type KeptSocket = NonNullable<ClientRequest['socket']> & { [ANSWERED_AT]?: number }

/** Watches one request for the question that a broken connection leaves open: can it have arrived all the same? */
export class RequestArrival {
  /** True when the connection broke after the whole request had left on it. */
  mayHaveArrived = false
  private readonly started = performance.now()
  private readonly onFailure = (message: unknown): void => {
    const { request } = message as { request: ClientRequest }
    if (request.getHeader(ID_HEADER) === this.id) this.mayHaveArrived = hasLeft(request, this.started)
  }
  private readonly onAnswer = (message: unknown): void => {
    const { request } = message as { request: ClientRequest }
    if (request.getHeader(ID_HEADER) === this.id) this.socket = request.socket
  }
  private socket: KeptSocket | null = null

  /** `id` as in the header of the request. */
  constructor(private readonly id: string) {
    subscribe(FAILED_REQUESTS, this.onFailure)
    subscribe(ANSWERED_REQUESTS, this.onAnswer)
  }

  /** Ends the watch, when the whole answer is there or none will come. */
  stop(): void {
    if (this.socket !== null) this.socket[ANSWERED_AT] = performance.now()
    unsubscribe(FAILED_REQUESTS, this.onFailure)
    unsubscribe(ANSWERED_REQUESTS, this.onAnswer)
  }
}

/**
 * A kept connection that breaks after it was idle was closed by the other side meanwhile: the request met a closed door.
 * Source: Node's documentation of `request.reusedSocket`. On a connection that is new or busy, bytes that were sent may
 * have been read.
 */
function hasLeft(request: ClientRequest, started: number): boolean {
  const socket: KeptSocket | null = request.socket
  const idle = started - (socket?.[ANSWERED_AT] ?? started)
  const metClosedDoor = request.reusedSocket && idle >= SOONEST_IDLE_CLOSE
  return !metClosedDoor && request.writableFinished && (socket?.bytesWritten ?? 0) > 0
}
