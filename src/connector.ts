import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { retryWithin, type ConnectorPolicy } from './connector-retry.js'
import type { TurnBudget } from './turn-budget.js'

/** What the SDK knows of an authenticated request: who sent it, and how it is answered. */
export type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

type ConnectorFactory = NonNullable<Identity['connectorFactory']>
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>

/** The pipeline of the SDK's HTTP client. The SDK declares it private; its last release is fixed, and a test holds this. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: ConnectorPolicy, options: { phase: 'Retry' }): void
}

/** Gives an identity whose answers are sent within a turn's budget; `firstPause` as in `retryWithin`. */
export function answeringWithin(identity: Identity, budget: TurnBudget, firstPause: number): Identity {
  const { connectorFactory } = identity
  if (connectorFactory === undefined) return identity
  return {
    ...identity,
    connectorFactory: {
      async create(serviceUrl, audience) {
        const connector = await connectorFactory.create(serviceUrl, audience)
        replaceRetries(connector, retryWithin(budget, firstPause))
        return connector
      },
    },
  }
}

/**
 * The SDK's own repetitions go: they know no deadline, wait for any `Retry-After`, leave out 412, and repeat a message
 * whose connection broke although it may have arrived.
 */
function replaceRetries(connector: Connector, ours: ConnectorPolicy): void {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy(ours, { phase: 'Retry' })
}
