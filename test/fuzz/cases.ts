import fc from 'fast-check'
import { damaged } from './hostile-values.js'
import { invokes } from './invokes.js'
import { messages, type FuzzedActivity } from './messages.js'
import { requests, type FuzzedRequest } from './requests.js'

/** An activity, and how its answer comes back: in the response, or through the connector as Teams does it. */
export interface ActivityCase extends FuzzedActivity {
  readonly kind: 'activity'
  readonly via: 'response' | 'connector'
}

export type FuzzCase = ActivityCase | FuzzedRequest

const anyActivity = fc.oneof(messages, invokes)

const wholeActivity = fc
  .tuple(anyActivity, fc.constantFrom('response' as const, 'connector' as const))
  .map(([fuzzed, via]): ActivityCase => ({ kind: 'activity', ...fuzzed, via }))

/** Damage anywhere: in the conversation, the address of the connector, the type itself. */
const damagedActivity = wholeActivity.chain((whole) =>
  damaged(whole.activity).map((activity): ActivityCase => ({
    ...whole,
    what: `damaged ${whole.activity['type'] === 'invoke' ? 'invoke' : 'message'}`,
    activity: activity as Record<string, unknown>,
    expected: 'any',
  })),
)

/** Gives everything that the fuzzer sends. */
export const fuzzCases: fc.Arbitrary<FuzzCase> = fc.oneof(
  { weight: 15, arbitrary: wholeActivity },
  { weight: 3, arbitrary: damagedActivity },
  { weight: 2, arbitrary: requests },
)
