import assert from 'node:assert/strict'
import { readActivity, type Incoming } from '../../src/receive/incoming.js'
import { CONVERSATIONS, cardButton, channelMention, fixture, invoke, message } from '../helpers/activity.js'

/** What every saved activity is. */
const KINDS: Readonly<Record<string, Incoming['kind']>> = {
  'personal-message-with-a-code': 'message',
  'channel-mention-with-a-code': 'message',
  'channel-message-without-a-mention': 'ignored',
  'group-chat-two-mentions-of-the-bot-and-a-person': 'message',
  'quoted-reply-with-only-a-mention': 'message',
  'app-installed-by-a-person': 'installed',
  'app-installed-conversation-update': 'ignored',
  'app-removed-by-a-person': 'ignored',
  'card-button-opens-a-related-code': 'card-button',
  'card-button-switches-to-french': 'card-button',
  'card-button-goes-back': 'card-button',
  'card-button-submitted-by-an-old-client': 'card-button',
  'search-opened': 'search',
  'search-typed-symptom': 'search',
  'search-typed-without-command-and-parameter-name': 'search',
  'search-item-tapped': 'search-item',
  'message-action-on-a-message': 'explain',
  'message-action-on-a-card-of-a-workflow': 'explain',
  'message-action-after-the-app-was-added': 'explain',
  'message-action-posts-the-answer': 'post-explanation',
  'message-edited': 'edit',
  'message-deleted': 'ignored',
  'reaction-to-an-answer': 'ignored',
  'feedback-thumb-up': 'feedback',
  'unknown-invoke': 'unknown-invoke',
}

/** Gives an activity as it is read when it is of a kind. */
function read<Kind extends Incoming['kind']>(activity: object, kind: Kind): Extract<Incoming, { kind: Kind }> {
  const incoming = readActivity(activity)
  assert.equal(incoming.kind, kind)
  return incoming as Extract<Incoming, { kind: Kind }>
}

describe('incoming activity', () => {
  for (const [name, kind] of Object.entries(KINDS)) {
    it(`${name} → ${kind}`, () => void read(fixture(name), kind))
  }

  it('carries the words, the scope and the language of the client', () => {
    const { utterance } = read(fixture('channel-mention-with-a-code'), 'message')
    assert.deepEqual(utterance, { text: '0x87D13B94', quoted: '', locale: 'nl-NL', scope: 'channel' })
  })

  it('takes an unknown kind of conversation for a personal one', () => {
    const conversation = { ...CONVERSATIONS.personal, conversationType: 'somethingNew' }
    assert.equal(read(message({ conversation }), 'message').utterance.scope, 'personal')
    assert.equal(read(message({ conversation: undefined }), 'message').utterance.scope, 'personal')
  })

  it('is a button wherever it was pressed, with no mention of the bot', () => {
    const value = { show: 'help', language: 'en', back: [] }
    const submit = message({ text: undefined, value, conversation: CONVERSATIONS.channel })
    assert.equal(read(submit, 'card-button').via, 'submit')
    assert.equal(read(cardButton(value), 'card-button').via, 'execute')
  })

  it('is a message where a button sends words', () => {
    assert.equal(read(message({ text: '1603', value: { any: 'thing' } }), 'message').utterance.text, '1603')
  })

  it('is an edit only where the bot is called', () => {
    const channelData = { eventType: 'editMessage' }
    read(channelMention('1603', { type: 'messageUpdate', channelData }), 'edit')
    read(channelMention('1603', { type: 'messageUpdate', channelData, entities: [] }), 'ignored')
    read(message({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }), 'ignored')
  })

  it('tells a button of the dialog from posting its answer', () => {
    const data = { show: 'help', language: 'en', layout: 'dialog', back: [] }
    const submit = (more: object): object => invoke('composeExtension/submitAction', { data: { ...data, ...more } })
    assert.equal(read(submit({}), 'dialog-button').choice?.show, 'help')
    assert.equal(read(submit({ post: 'true' }), 'dialog-button').choice?.show, 'help')
    assert.equal(read(submit({ post: true }), 'post-explanation').choice?.show, 'help')
  })

  it('knows the direction of a thumb, and on what', () => {
    const thumb = (reaction: unknown): object =>
      invoke('message/submitAction', { actionName: 'feedback', actionValue: { reaction } }, { replyToId: '7' })
    assert.deepEqual(read(thumb('dislike'), 'feedback'), { kind: 'feedback', reaction: 'dislike', replyTo: '7' })
    assert.equal(read(thumb({ like: true }), 'feedback').reaction, 'other')
  })

  it('never throws', () => {
    const names = [
      'adaptiveCard/action',
      'composeExtension/query',
      'composeExtension/fetchTask',
      'message/submitAction',
    ]
    for (const value of [undefined, null, 0, 'x', [], { action: null }, { data: 5 }, { parameters: [[]] }]) {
      for (const name of [...names, 'composeExtension/submitAction', 'composeExtension/selectItem', '__proto__']) {
        readActivity(invoke(name, value))
      }
      readActivity(message({ text: undefined, value }))
    }
    assert.deepEqual(readActivity({}), { kind: 'ignored' })
  })
})
