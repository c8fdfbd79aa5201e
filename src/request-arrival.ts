import type { ClientRequest } from 'node:http'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** Node publishes every outgoing request that fails here, with the reason. */
const FAILED_REQUESTS = 'http.client.request.error'
/** The header in which the connector client writes the id of a request. */
const ID_HEADER = 'x-ms-client-request-id'

/** Watches one request for the question that a broken connection leaves open: can it have arrived all the same? */
export class RequestArrival {
  /** True when the connection broke after the whole request had left on it. */
  mayHaveArrived = false
  private readonly onFailure = (message: unknown): void => {
    const { request } = message as { request: ClientRequest }
    if (request.getHeader(ID_HEADER) === this.id) this.mayHaveArrived = hasLeft(request)
  }

  /** `id` as in the header of the request. */
  constructor(private readonly id: string) {
    subscribe(FAILED_REQUESTS, this.onFailure)
  }

  /** Ends the watch. */
  stop(): void {
    unsubscribe(FAILED_REQUESTS, this.onFailure)
  }
}

/**
 * A kept connection that breaks was closed by the other side while idle: the request met a closed door. Source: Node's
 * documentation of `request.reusedSocket`. On a new connection, bytes that were sent may have been read.
 */
function hasLeft(request: ClientRequest): boolean {
  return !request.reusedSocket && request.writableFinished && (request.socket?.bytesWritten ?? 0) > 0
}
