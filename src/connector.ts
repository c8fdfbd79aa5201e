import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { retryWithin, type ConnectorPolicy } from './connector-retry.js'
import type { TurnBudget } from './turn-budget.js'

/** What the SDK knows of an authenticated request: who sent it, and how it is answered. */
export type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

type ConnectorFactory = NonNullable<Identity['connectorFactory']>
/** The SDK's client of the connector. */
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>

/** The pipeline of the SDK's HTTP client. The SDK declares it private; its last release is fixed, and a test holds this. */
export interface Pipeline {
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: ConnectorPolicy, options: { phase: 'Retry' } | { afterPhase: 'Retry' }): void
}

/** Gives an identity whose connector clients are made by `create`, which is given how they were made until now. */
export function withConnectors(
  identity: Identity,
  create: (make: () => Promise<Connector>) => Promise<Connector>,
): Identity {
  const { connectorFactory } = identity
  if (connectorFactory === undefined) return identity
  const made: ConnectorFactory = {
    create: (serviceUrl, audience) => create(() => connectorFactory.create(serviceUrl, audience)),
  }
  return { ...identity, connectorFactory: made }
}

/** Gives an identity whose connector clients have a pipeline changed by `change`. */
export function withPipeline(identity: Identity, change: (pipeline: Pipeline) => void): Identity {
  return withConnectors(identity, async (make) => {
    const connector = await make()
    change((connector as unknown as { client: { pipeline: Pipeline } }).client.pipeline)
    return connector
  })
}

/**
 * Gives an identity whose answers are sent within a turn's budget; `firstPause` as in `retryWithin`. The SDK's own
 * repetitions go: they know no deadline, wait for any `Retry-After`, leave out 412, and repeat a message whose connection
 * broke although it may have arrived.
 */
export function answeringWithin(identity: Identity, budget: TurnBudget, firstPause: number): Identity {
  return withPipeline(identity, (pipeline) => {
    pipeline.removePolicy({ name: 'defaultRetryPolicy' })
    pipeline.addPolicy(retryWithin(budget, firstPause), { phase: 'Retry' })
  })
}
