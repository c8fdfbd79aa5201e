import assert from 'node:assert/strict'
import { CONVERSATIONS, cardButton, invoke, message, search } from './helpers/activity.js'
import { startBot, type BotUnderTest } from './helpers/bot-under-test.js'
import { RawServer } from './helpers/raw-server.js'

/** Several times deeper than JSON can be written. */
const DEPTH = 20_000
const CANARY = 'canary-nested'
const MARK = '"here"'
const DEEP = `${'['.repeat(DEPTH)}"${CANARY}"${']'.repeat(DEPTH)}`

/** Every field that an activity can have, beside one that nobody knows. */
const FIELDS = [
  ...['id', 'timestamp', 'localTimestamp', 'localTimezone', 'channelId', 'serviceUrl', 'callerId', 'from', 'recipient'],
  ...[
    'conversation',
    'channelData',
    'entities',
    'locale',
    'text',
    'textFormat',
    'value',
    'valueType',
    'name',
    'action',
  ],
  ...[
    'replyToId',
    'relatesTo',
    'label',
    'topicName',
    'summary',
    'speak',
    'inputHint',
    'attachments',
    'attachmentLayout',
  ],
  ...['suggestedActions', 'membersAdded', 'reactionsAdded', 'listenFor', 'semanticAction', 'expiration', 'importance'],
  ...['code', 'unknown', '__proto__', 'toJSON'],
]
/** Objects inside an activity that come back in answers, or are read for them. */
const INNER = [
  ...['from', 'recipient', 'conversation', 'channelData'],
  ...['value', 'value.action', 'value.data', 'value.messagePayload', 'value.action.data'],
]

const button = { show: 'entry:ios-apps/0x87D13B94', language: 'en', back: [], layout: 'full' }
const payload = { id: '1', body: { content: '0x87D13B94' }, linkToMessage: 'https://teams.microsoft.com/l/message/1' }

/** One activity of each kind that is answered. */
const ACTIVITIES: Readonly<Record<string, () => object>> = {
  message: () => message(),
  edit: () => message({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }),
  installed: () => message({ type: 'installationUpdate', action: 'add' }),
  submit: () => message({ text: undefined, value: button }),
  button: () => cardButton(button),
  search: () => search('0x87D13B94'),
  item: () => invoke('composeExtension/selectItem', button),
  explain: () => invoke('composeExtension/fetchTask', { messagePayload: payload }),
  dialog: () => invoke('composeExtension/submitAction', { data: button, messagePayload: payload }),
  post: () => invoke('composeExtension/submitAction', { data: { ...button, post: true }, messagePayload: payload }),
  thumb: () => invoke('message/submitAction', { actionValue: { reaction: 'like' } }),
  unknown: () => invoke('nobody/knows', {}),
}

describe('server: values that are nested too deep', () => {
  it('answers well-formed when an answer cannot be written, says where, and goes on', async () => {
    const server = await RawServer.start()
    server.answerWith = () => Promise.resolve({ status: 200, body: { value: JSON.parse(DEEP) as unknown } })
    const { status, text, headers } = await server.send('{"type":"message"}')
    assert.deepEqual([status, text], [500, '{"error":"internal"}'])
    assert.match(headers['content-type'] ?? '', /^application\/json/)
    assert.equal(server.lines.length, 1)
    assert.match(server.lines.join(), /"error":"RangeError".*"request failed"/)
    server.answerWith = () => Promise.resolve({ status: 200, body: { well: true } })
    assert.equal((await server.send('{"type":"message"}')).text, '{"well":true}')
    await server.close()
  })

  describe('in an activity', function () {
    this.timeout(60_000)
    let bot: BotUnderTest

    before(async () => {
      bot = await startBot()
    })

    after(() => bot.close())

    /** An answer may refuse, and may not fail: neither the bot nor the server met what it cannot write. */
    async function assertSound(activity: string, what: string): Promise<void> {
      const { status, text, body } = await bot.post(activity)
      assert.ok([200, 400, 403, 501].includes(status), `${what}: ${status} ${text}`)
      assert.ok(!text.includes(CANARY) && !text.includes('[[['), what)
      assert.ok(text === '' || body !== undefined, `${what}: no JSON`)
    }

    for (const [kind, build] of Object.entries(ACTIVITIES)) {
      it(`never come back: ${kind}`, async () => {
        for (const field of FIELDS) await assertSound(withDeep(build(), field), field)
        for (const place of INNER) {
          for (const name of ['id', 'name', 'unknown']) {
            await assertSound(withDeep(build(), `${place}.${name}`), `${place}.${name}`)
          }
        }
        assert.deepEqual(
          bot.lines.filter(({ level }) => level === 'error' || level === 'fatal'),
          [],
        )
      })
    }
  })
})

/** Gives the JSON of an activity whose replies come back in the response, with the deep value at a path. */
function withDeep(activity: object, path: string): string {
  const whole = { conversation: CONVERSATIONS.personal, ...activity, deliveryMode: 'expectReplies' }
  return JSON.stringify(replaced(whole, path.split('.'))).replace(MARK, DEEP)
}

/** `__proto__` becomes a key like any other, as in JSON. */
function replaced(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return JSON.parse(MARK)
  const entries = Object.entries(value ?? {}).filter(([name]) => name !== first)
  const inner = (value as Record<string, unknown> | undefined)?.[first]
  return Object.fromEntries([...entries, [first, replaced(Object(inner) === inner ? inner : {}, rest)]])
}
