import {
  ROOT_CONTEXT,
  context,
  trace,
  type Attributes,
  type Context,
  type ContextManager,
  type Span,
  type SpanContext,
  type SpanStatus,
  type Tracer,
} from '@opentelemetry/api'
import { AsyncLocalStorage } from 'node:async_hooks'

/** A span that ended, as a tracing system would get it. */
export interface RecordedSpan {
  readonly name: string
  readonly id: string
  readonly parent: string | undefined
  readonly attributes: Attributes
  readonly events: readonly unknown[]
  readonly status: SpanStatus | undefined
}

/** Plays the SDK of OpenTelemetry: records every span of the process until it is taken away. */
export class RecordedSpans {
  readonly spans: RecordedSpan[] = []
  private started = 0

  constructor() {
    context.setGlobalContextManager(new LocalContexts())
    trace.setGlobalTracerProvider({ getTracer: () => this.tracer })
  }

  /** Takes the SDK away again. */
  stop(): void {
    trace.disable()
    context.disable()
  }

  private readonly tracer = {
    startSpan: (name: string, _options: unknown, around: Context = context.active()) => this.start(name, around),
  } as unknown as Tracer

  private start(name: string, around: Context): Span {
    this.started += 1
    const recorded = {
      name,
      id: String(this.started).padStart(16, '0'),
      parent: trace.getSpan(around)?.spanContext().spanId,
      attributes: {} as Attributes,
      events: [] as unknown[],
      status: undefined as SpanStatus | undefined,
    }
    const spanContext: SpanContext = { traceId: '1'.repeat(32), spanId: recorded.id, traceFlags: 1 }
    return {
      spanContext: () => spanContext,
      setAttribute: (key: string, value: string) => void (recorded.attributes[key] = value),
      setStatus: (status: SpanStatus) => void (recorded.status = status),
      addEvent: (...event: unknown[]) => void recorded.events.push(event),
      recordException: (...event: unknown[]) => void recorded.events.push(event),
      end: () => void this.spans.push(recorded),
    } as unknown as Span
  }
}

/** Keeps the context along asynchronous calls, as the SDK's own does. */
class LocalContexts implements ContextManager {
  private readonly storage = new AsyncLocalStorage<Context>()

  active(): Context {
    return this.storage.getStore() ?? ROOT_CONTEXT
  }

  with<Args extends unknown[], Run extends (...args: Args) => ReturnType<Run>>(
    around: Context,
    run: Run,
    self?: ThisParameterType<Run>,
    ...args: Args
  ): ReturnType<Run> {
    return this.storage.run(around, () => run.apply(self, args))
  }

  bind<Target>(_around: Context, target: Target): Target {
    return target
  }

  enable(): this {
    return this
  }

  disable(): this {
    return this
  }
}
