import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from './activities.js'

/** What came over HTTP. */
interface HttpAnswer {
  readonly status: number
  readonly body: unknown
}

/** Sends activities at an even rate, and counts what came of them. */
export class Client {
  readonly milliseconds: number[] = []
  /** How often each answer came that is none: the status, or what is wrong with it. */
  readonly wrong = new Map<string, number>()
  sent = 0
  /** Kind of activity that waited longest. */
  slowest = { milliseconds: 0, what: '' }
  private next = performance.now()

  /** `rate` in requests per second. `failures`: titles of the card that says that a turn failed. */
  constructor(
    private readonly url: string,
    private readonly rate: number,
    private readonly failures: readonly string[],
  ) {}

  /** Sends an activity when its moment has come. An answer is due in the body where `isAnswered` says so. */
  async send(activity: Activity, isAnswered: (body: unknown) => boolean = () => true): Promise<unknown> {
    await this.moment()
    const started = performance.now()
    const { status, body } = await this.post(activity)
    this.time(activity, performance.now() - started)
    if (status !== 200) this.note(`HTTP ${status}`)
    else if (!isAnswered(body)) this.note(`${activity.type} without an answer`)
    else if (this.failures.some((title) => JSON.stringify(body ?? '').includes(title))) this.note('a card of failure')
    return body
  }

  private async moment(): Promise<void> {
    const now = performance.now()
    const moment = Math.max(now, this.next)
    this.next = moment + 1_000 / this.rate
    if (moment > now) await sleep(moment - now)
  }

  private async post(activity: Activity): Promise<HttpAnswer> {
    this.sent += 1
    try {
      const response = await fetch(`${this.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    } catch {
      return { status: 0, body: undefined }
    }
  }

  private time({ type, name }: Activity, milliseconds: number): void {
    this.milliseconds.push(milliseconds)
    if (milliseconds > this.slowest.milliseconds)
      this.slowest = { milliseconds, what: typeof name === 'string' ? name : type }
  }

  private note(what: string): void {
    this.wrong.set(what, (this.wrong.get(what) ?? 0) + 1)
  }
}
