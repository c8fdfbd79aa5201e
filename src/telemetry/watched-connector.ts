import type { ConnectorPolicy } from '../connector-retry.js'
import { withPipeline, type Identity } from '../connector.js'
import type { Metrics } from './metrics.js'
import type { TurnSpan } from './turn-span.js'

/** Gives an identity whose calls of the connector are counted where they are repeated, and traced. */
export function watchedConnector(identity: Identity, span: TurnSpan, metrics: Metrics): Identity {
  // Behind the phase in which calls are repeated, so that every attempt passes here.
  return withPipeline(identity, (pipeline) => pipeline.addPolicy(watch(span, metrics), { afterPhase: 'Retry' }))
}

function watch(span: TurnSpan, metrics: Metrics): ConnectorPolicy {
  const seen = new WeakSet<object>()
  return {
    name: 'watchAttempts',
    sendRequest(request, next) {
      if (seen.has(request)) metrics.countRetry()
      seen.add(request)
      return span.aroundCall(() => next(request))
    },
  }
}
