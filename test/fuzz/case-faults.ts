import { LARGEST_ANYWHERE, faultsOf } from '../present/card-rules.js'
import type { LogLine } from '../helpers/bot-under-test.js'
import { shapeOfInvoke, shapeOfMessage, type Shape } from './answer-shapes.js'
import type { ActivityCase, FuzzCase } from './cases.js'
import { CANARY } from './hostile-text.js'
import { textFaults } from './text-faults.js'

/** Everything that came of one case. */
export interface Outcome {
  readonly status: number
  readonly text: string
  /** What the connector got. */
  readonly sent: readonly Readonly<Record<string, unknown>>[]
  readonly lines: readonly LogLine[]
  readonly milliseconds: number
  /** Milliseconds of processor time, which a busy machine does not make longer. */
  readonly work: number
}

/** Teams' patience with a message extension, as work. */
const MOST_WORK = 5_000
/** Nobody waits as long for anything, however busy the machine is. */
const LONGEST = 60_000
const LARGEST_BODY = 256 * 1024
const REFUSALS = new Set([400, 401, 403, 404, 405, 406, 413, 415, 501])

/** Gives everything that is wrong with an outcome; each as one sentence. */
export function faultsOfCase(fuzzed: FuzzCase, size: number, outcome: Outcome): string[] {
  const { status, lines, milliseconds, work, text } = outcome
  return [
    ...(status === 200 || REFUSALS.has(status) ? [] : [`HTTP ${status}`]),
    ...(milliseconds <= LONGEST && work <= MOST_WORK
      ? []
      : [`${Math.round(milliseconds)} ms, work ${Math.round(work)} ms`]),
    ...lines.flatMap((line) => logFaults(line, fuzzed)),
    ...(/\n\s+at |node_modules/.test(text) ? ['the answer tells about the program'] : []),
    ...(fuzzed.kind === 'request' ? [] : activityFaults(fuzzed, size, outcome)),
  ]
}

function logFaults(line: LogLine, fuzzed: FuzzCase): string[] {
  const written = JSON.stringify(line)
  const isLoud = line.level === 'error' || line.level === 'fatal'
  return [
    ...(isLoud && !isPlaceMissing(line, fuzzed) ? [`the log has ${written.slice(0, 400)}`] : []),
    ...(written.includes(CANARY) ? ['the log holds what a person wrote'] : []),
  ]
}

/** An answer for the conversation of an activity that names none cannot be sent, which the person is told in the dialog. */
function isPlaceMissing({ kind, told }: LogLine, fuzzed: FuzzCase): boolean {
  if (fuzzed.kind === 'request' || kind !== 'post-explanation' || told !== true) return false
  const { id } = (fuzzed.activity['conversation'] ?? {}) as { id?: unknown }
  return typeof id !== 'string' || !/^[!-~]{1,1000}$/.test(id)
}

function activityFaults(fuzzed: ActivityCase, size: number, outcome: Outcome): string[] {
  if (size > LARGEST_BODY) return outcome.status === 413 ? [] : [`${size} bytes were let in`]
  const { invokeBody, messages, status, faults } = answersIn(fuzzed, outcome)
  const count = messages.length
  return [
    ...faults,
    ...statusFaults(fuzzed, status),
    ...((fuzzed.expected === 'any' ? count <= 1 : count === fuzzed.expected) ? [] : [`${count} answers`]),
    ...messages.map(shapeOfMessage).flatMap(shapeFaults),
    ...messages.map(written).flatMap(textFaults),
    ...(status === 200 ? invokeFaults(fuzzed, invokeBody) : []),
  ]
}

interface Answers {
  readonly status: number
  readonly invokeBody: unknown
  readonly messages: readonly unknown[]
  readonly faults: readonly string[]
}

interface Reply {
  readonly type?: unknown
  readonly value?: { readonly status: number; readonly body?: unknown }
}

/** Where replies are expected in the response, an invoke's answer is one of them. */
function answersIn({ activity, via }: ActivityCase, { status, text, sent }: Outcome): Answers {
  const body = text === '' ? undefined : (JSON.parse(text) as unknown)
  const isBuffered = via === 'response' && activity['deliveryMode'] !== undefined && status === 200
  const replies = isBuffered ? ((body as { activities?: Reply[] } | undefined)?.activities ?? []) : []
  const answer = replies.find(({ type }) => type === 'invokeResponse')?.value
  const messages = [...replies, ...sent].filter(({ type }) => type !== 'invokeResponse' && type !== 'typing')
  const isLost = activity['type'] === 'invoke' && isBuffered && answer === undefined
  return {
    status: answer?.status ?? status,
    invokeBody: isBuffered ? answer?.body : body,
    messages,
    faults: isLost ? ['an invoke has no response'] : [],
  }
}

/** What the bot says in a message; the rest, the names of those who take part, is the envelope. */
function written(message: unknown): unknown {
  const { summary, text, attachments } = message as Record<string, unknown>
  return { summary, text, attachments }
}

const KNOWN = new Set([
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/selectItem',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'message/submitAction',
])

function statusFaults({ what, activity }: ActivityCase, status: number): string[] {
  const isDamaged = what.startsWith('damaged')
  const isOther = activity['type'] === 'invoke' && !KNOWN.has(String(activity['name']))
  const allowed = [...(isOther ? [501] : [200]), ...(isDamaged ? [200, 400, 403, 501] : [])]
  return allowed.includes(status) ? [] : [`status ${status} for ${what}`]
}

function invokeFaults({ activity, what }: ActivityCase, body: unknown): string[] {
  const { type, name } = activity
  if (type !== 'invoke' || typeof name !== 'string' || what.startsWith('damaged')) return textFaults(body)
  return [...shapeFaults(shapeOfInvoke(name, body)), ...textFaults(body)]
}

function shapeFaults({ cards, faults }: Shape): string[] {
  return [...faults, ...cards.flatMap(({ card, layout }) => faultsOf(card, layout, LARGEST_ANYWHERE))]
}
