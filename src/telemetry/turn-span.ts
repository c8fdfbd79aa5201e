import { SpanStatusCode, context, trace, type Context, type Span } from '@opentelemetry/api'
import type { TurnRecord } from '../log.js'
import { LABEL } from './labels.js'

const TRACER = 'error-lookup-for-intune'
/** Ends of a turn that a trace shows as errors. */
const FAILURES: ReadonlySet<string> = new Set(['undelivered', 'failed', 'not-run'])

/** The span of one turn. It holds what the log holds of a turn, without codes; without an SDK it is nothing. */
export class TurnSpan {
  private constructor(
    private readonly span: Span,
    private readonly surroundings: Context,
  ) {}

  /** Runs a turn in a span of its own, which ends with it. */
  static async around<Result>(turn: (span: TurnSpan) => Promise<Result>): Promise<Result> {
    const tracer = trace.getTracer(TRACER)
    const span = tracer.startSpan('turn')
    const surroundings = trace.setSpan(context.active(), span)
    try {
      return await context.with(surroundings, () => turn(new TurnSpan(span, surroundings)))
    } finally {
      span.end()
    }
  }

  /** Tells what the turn was and how it ended. */
  tell({ kind, outcome, language, scope }: TurnRecord): void {
    this.span.setAttribute('error_lookup.kind', LABEL.kind(kind))
    this.span.setAttribute('error_lookup.outcome', LABEL.outcome(outcome))
    if (language !== undefined) this.span.setAttribute('error_lookup.language', LABEL.language(language))
    if (scope !== undefined) this.span.setAttribute('error_lookup.scope', LABEL.scope(scope))
    if (FAILURES.has(outcome)) this.span.setStatus({ code: SpanStatusCode.ERROR })
  }

  /** Runs one call of the connector in a span inside that of the turn, which tells its status and no address. */
  async aroundCall<Response extends { readonly status: number }>(call: () => Promise<Response>): Promise<Response> {
    const span = trace.getTracer(TRACER).startSpan('connector call', undefined, this.surroundings)
    try {
      const response = await call()
      span.setAttribute('http.response.status_code', response.status)
      return response
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  }
}
