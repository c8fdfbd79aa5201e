import { withConnectors, type Connector, type Identity } from './connector.js'

/** A connector client that is not made yet. It stands for the client in the calls of its conversations. */
export interface LateConnector {
  readonly conversations: object
  /** Makes the client, the first time, and gives it. */
  made(): Promise<Connector>
}

/**
 * Gives an identity whose connector client is made when the first call needs it. Making one costs the SDK as much as a
 * whole answer of ours, and a turn that is answered in its own response needs none.
 */
export function withLateConnector(identity: Identity): Identity {
  return withConnectors(identity, (make) => Promise.resolve(late(make) as unknown as Connector))
}

function late(make: () => Promise<Connector>): LateConnector {
  let client: Promise<Connector> | undefined
  const made = (): Promise<Connector> => (client ??= make())
  const call = (name: string | symbol): unknown => {
    return async (...given: unknown[]): Promise<unknown> => {
      const { conversations } = await made()
      const method = Reflect.get(conversations, name) as (...args: unknown[]) => unknown
      return method.apply(conversations, given)
    }
  }
  return { conversations: new Proxy({}, { get: (_target, name) => call(name) }), made }
}
