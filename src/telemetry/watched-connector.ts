import type { ConnectorPolicy } from '../connector-retry.js'
import type { Identity } from '../connector.js'
import type { Metrics } from './metrics.js'
import type { TurnSpan } from './turn-span.js'

/** The pipeline of the SDK's HTTP client, as far as a step is added. See `connector.ts`. */
interface Pipeline {
  addPolicy(policy: ConnectorPolicy, options: { afterPhase: 'Retry' }): void
}

/** Gives an identity whose calls of the connector are counted where they are repeated, and traced. */
export function watchedConnector(identity: Identity, span: TurnSpan, metrics: Metrics): Identity {
  const { connectorFactory } = identity
  if (connectorFactory === undefined) return identity
  return {
    ...identity,
    connectorFactory: {
      async create(serviceUrl, audience) {
        const connector = await connectorFactory.create(serviceUrl, audience)
        const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
        // Behind the phase in which calls are repeated, so that every attempt passes here.
        pipeline.addPolicy(watch(span, metrics), { afterPhase: 'Retry' })
        return connector
      },
    },
  }
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
