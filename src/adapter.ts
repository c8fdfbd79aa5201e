import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloudAdapter, type Activity, type ResourceResponse, type TurnContext } from 'botbuilder'
import { readShape } from './activity-shape.js'
import { TeamsAuthentication } from './authentication.js'
import { Admission, type AdmissionConfig } from './admission.js'
import { answeringWithin, type Identity } from './connector.js'
import { withLateConnector } from './late-connector.js'
import { ConversationRate } from './conversation-rate.js'
import { DeliveredOnce } from './delivered-once.js'
import type { Log, TurnRecord } from './log.js'
import { metricsAlone, type Telemetry } from './telemetry/telemetry.js'
import { TurnSpan } from './telemetry/turn-span.js'
import { watchedConnector } from './telemetry/watched-connector.js'
import { TEAMS_TIMING, budgetFor, type Timing, type TurnBudget } from './turn-budget.js'
import { TurnReport, failureOf, type RunningTurn } from './turn-report.js'

/** What the HTTP server answers to a delivered activity. */
export interface Received {
  readonly status: number
  readonly body?: object
}

/** What the adapter needs of the bot. */
export interface TurnHandler {
  onTurn(context: TurnContext): Promise<TurnRecord>
  /** Gives the kind of an activity, as a turn's record names it. */
  kindOf(activity: Activity): string
  onFailure(context: TurnContext, reference: string): Promise<void>
}

const ACCEPTED: Received = { status: 200 }
const NOT_AN_ACTIVITY: Received = { status: 400, body: { error: 'not-an-activity' } }
const FAILED: Received = { status: 500, body: { error: 'internal' } }
const LATE: Received = { status: 504, body: { error: 'late' } }

/** Where a turn's budget is kept in the SDK's turn state. */
const BUDGET = Symbol('turn budget')

/**
 * The Bot Framework's adapter, with what it lacks: who is let in is our own decision, an activity that Teams sends twice
 * is answered once, a turn has a budget, a conversation a rate, and a failure is told kindly and logged once.
 */
export class TeamsAdapter extends CloudAdapter {
  private readonly admission: Admission
  private readonly delivered = new DeliveredOnce()
  private readonly rate = new ConversationRate()
  private readonly report: TurnReport

  constructor(
    config: AdmissionConfig,
    private readonly bot: TurnHandler,
    log: Log,
    private readonly timing: Timing = TEAMS_TIMING,
    private readonly telemetry: Telemetry = metricsAlone(),
  ) {
    const authentication = new TeamsAuthentication({ ...config.endpoints, ...config.credentials })
    super(authentication)
    this.admission = new Admission(config, authentication, log, timing.keys)
    this.report = new TurnReport(log, telemetry)
  }

  /**
   * Authenticates an activity and answers it. Never throws. `delivered` is what came over HTTP, whose shape nobody has
   * looked at; `authorization` is the header's value, or ''.
   */
  async receive(delivered: Activity, authorization: string): Promise<Received> {
    const activity = readShape(delivered)
    if (activity === undefined) return NOT_AN_ACTIVITY
    const admitted = await this.admission.admit(activity, authorization)
    if ('status' in admitted) return admitted
    return this.delivered.once(activity, ACCEPTED, () => this.run(activity, admitted))
  }

  /** Sends activities when the conversation's rate allows it. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (activities.some(({ type }) => type !== 'invokeResponse')) await this.waitForRate(context)
    return super.sendActivities(context, activities)
  }

  /** Updates an activity when the rate allows it. Where replies come back in the response, the new version is one of them. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    if (context.activity.deliveryMode === 'expectReplies') return context.sendActivity(activity)
    await this.waitForRate(context)
    return (await super.updateActivity(context, activity)) ?? undefined
  }

  private async run(activity: Activity, identity: Identity): Promise<Received> {
    const budget = budgetFor(activity, this.timing)
    const turn = TurnSpan.around((span) => this.answer(activity, identity, { budget, span }))
    return budget.within(turn, activity.type === 'invoke' ? LATE : ACCEPTED)
  }

  private async answer(activity: Activity, identity: Identity, turn: RunningTurn): Promise<Received> {
    try {
      const watched = watchedConnector(identity, turn.span, this.telemetry.metrics)
      const answering = answeringWithin(watched, turn.budget, this.timing.pause)
      const response = await this.processActivity(withLateConnector(answering), activity, (context) =>
        this.turn(context, turn),
      )
      return response === undefined ? ACCEPTED : { status: response.status, body: response.body as object }
    } catch (error) {
      this.report.notRun(error, this.bot.kindOf(activity), turn)
      return FAILED
    }
  }

  private async turn(context: TurnContext, turn: RunningTurn): Promise<void> {
    context.turnState.set(BUDGET, turn.budget)
    try {
      this.report.answered(await this.bot.onTurn(context), turn)
    } catch (error) {
      await this.fail(context, error, turn)
    }
  }

  /** Tells the person with a reference, and the log once why. */
  private async fail(context: TurnContext, error: unknown, turn: RunningTurn): Promise<void> {
    const reference = randomUUID().slice(0, 8)
    // An invoke waits for its response in any case. Elsewhere only what fails on our side is told: a connector that
    // does not take the answer takes no second message either.
    const canBeTold = context.activity.type === 'invoke' || failureOf(error) === 'failed'
    const told = canBeTold && (await this.tell(context, reference))
    this.report.failed(error, { kind: this.bot.kindOf(context.activity), reference, told }, turn)
  }

  private async tell(context: TurnContext, reference: string): Promise<boolean> {
    try {
      await this.bot.onFailure(context, reference)
      return true
    } catch {
      return false
    }
  }

  private async waitForRate(context: TurnContext): Promise<void> {
    // Replies in the response itself are no calls of the connector, which is what the rate is for.
    if (context.activity.deliveryMode === 'expectReplies') return
    const budget = context.turnState.get<TurnBudget | undefined>(BUDGET)
    // Threads of one channel share the channel's rate.
    const [conversation = ''] = (context.activity.conversation?.id ?? '').split(';')
    const pause = this.rate.reserve(conversation, budget?.remaining() ?? 0)
    if (pause > 0) await sleep(pause)
  }
}
