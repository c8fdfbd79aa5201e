import fc from 'fast-check'
import { invoke } from '../helpers/activity.js'
import { buttonData } from './button-data.js'
import { CANARY, FOREIGN_HOST, hostileText, shortText } from './hostile-text.js'
import { damagedRecord, junk } from './hostile-values.js'
import { surroundings, type FuzzedActivity } from './messages.js'

const parameter = fc.oneof(
  fc.tuple(fc.constantFrom('query', 'platform', 'initialRun', '', CANARY), hostileText).map(([name, value]) => ({
    name,
    value,
  })),
  fc.constant({ name: 'initialRun', value: 'true' }),
  damagedRecord({ name: fc.constantFrom('query', 'platform'), value: shortText }),
  junk,
)

const count = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 0.5, 25))

const query = damagedRecord({
  commandId: fc.constantFrom('lookup', 'other', CANARY),
  parameters: fc.array(parameter, { maxLength: 4 }),
  queryOptions: damagedRecord({ skip: count, count }),
  state: shortText,
})

const LINKS = [
  'https://teams.microsoft.com/l/message/19:x@thread.v2/1',
  `https://teams.microsoft.com.${FOREIGN_HOST}/`,
  `https://${FOREIGN_HOST}/https://teams.microsoft.com/`,
  'javascript:alert(1)',
]

const attachedCard = fc.tuple(hostileText, junk).map(([text, more]) => {
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }, more], actions: [{ title: text }] }
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(card) }
})

const messagePayload = damagedRecord({
  id: shortText,
  subject: shortText,
  body: damagedRecord({ contentType: fc.constantFrom('html', 'text'), content: hostileText }),
  attachments: fc.array(fc.oneof(attachedCard, junk), { maxLength: 12 }),
  linkToMessage: fc.oneof(fc.constantFrom(...LINKS), shortText),
  from: fc.oneof(fc.constant(null), junk),
})

const dialogData = fc.oneof(
  buttonData,
  fc.tuple(buttonData, fc.boolean()).map(([data, post]) => ({ ...(data as object), post })),
  fc.constant({ msteams: { justInTimeInstall: true } }),
)

/** The value that each invoke of ours should have, and may. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'adaptiveCard/action': damagedRecord({
    action: damagedRecord({ type: fc.constant('Action.Execute'), verb: shortText, data: buttonData }),
    trigger: fc.constantFrom('manual', 'automatic'),
  }),
  'composeExtension/query': query,
  'composeExtension/selectItem': buttonData,
  'composeExtension/fetchTask': damagedRecord({ commandId: fc.constant('explain'), messagePayload }),
  'composeExtension/submitAction': damagedRecord({ commandId: shortText, messagePayload, data: dialogData }),
  'message/submitAction': damagedRecord({
    actionName: fc.constant('feedback'),
    actionValue: damagedRecord({ reaction: fc.constantFrom('like', 'dislike', CANARY), feedback: hostileText }),
  }),
}

const WEIGHTS: Readonly<Record<string, number>> = { 'adaptiveCard/action': 4, 'composeExtension/query': 4 }

/** Invokes of Teams that the bot may come to know; until then it says that it does not. */
const OTHERS = [
  'composeExtension/queryLink',
  'composeExtension/anonymousQueryLink',
  'composeExtension/setting',
  'composeExtension/querySettingUrl',
  'composeExtension/onCardButtonClicked',
  'task/fetch',
  'task/submit',
  'fileConsent/invoke',
  'signin/verifyState',
  'message/fetchTask',
  'suggestedActions/submit',
  'application/search',
  'config/fetch',
  '__proto__',
  'toString',
  CANARY,
  '',
]

const known = fc.oneof(
  ...Object.entries(VALUES).map(([name, value]) => ({
    weight: WEIGHTS[name] ?? 2,
    arbitrary: fc
      .tuple(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: junk }), surroundings)
      .map(([chosen, around]): FuzzedActivity => fuzzed(name, chosen, { ...around, replyToId: '1763690001100' })),
  })),
)

const unknown = fc
  .tuple(fc.oneof(fc.constantFrom(...OTHERS), shortText), junk, surroundings)
  .map(([name, value, around]) => ({ ...fuzzed(name, value, around), what: 'other invoke' }))

function fuzzed(name: string, value: unknown, around: object): FuzzedActivity {
  const activity = invoke(name, value, around) as unknown as Record<string, unknown>
  return { what: name, activity, expected: 'any' }
}

/** Gives invokes: every one that the bot knows, and such as it does not. */
export const invokes: fc.Arbitrary<FuzzedActivity> = fc.oneof(
  { weight: 14, arbitrary: known },
  { weight: 1, arbitrary: unknown },
)
