import assert from 'node:assert/strict'
import { readShape } from '../src/activity-shape.js'
import { fixture, invoke, message } from './helpers/activity.js'

describe('activity shape', () => {
  it('keeps a good activity as it is, unknown fields included', () => {
    const activity = { ...fixture('channel-mention-with-a-code'), somethingNew: { a: [1] } }
    assert.deepEqual(readShape(activity), activity)
  })

  it('leaves out a field of the wrong type', () => {
    const shape = readShape({ ...message(), text: 7, locale: null, entities: {}, from: [], channelData: 'x' })
    assert.deepEqual([shape?.text, shape?.locale, shape?.entities, shape?.channelData], Array(4).fill(undefined))
    assert.equal(
      shape?.conversation.id,
      message().conversation.id.replace(/\d+$/, (n) => String(Number(n) - 1)),
    )
  })

  it('keeps of a list what has fields', () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive' }
    const shape = readShape({ ...message(), attachments: [null, '', 7, card], entities: [null, { type: 'mention' }] })
    assert.deepEqual([shape?.attachments, shape?.entities], [[card], [{ type: 'mention' }]])
  })

  it('keeps of people and places only what an answer can carry', () => {
    const nested = JSON.parse('{"a":['.repeat(2_000) + ']}'.repeat(2_000)) as unknown
    const wrong = { id: '1', name: 7, aadObjectId: {}, role: [], properties: nested, isGroup: '', tenantId: 1, nested }
    const shape = readShape({ ...message(), from: wrong, recipient: wrong, conversation: wrong })
    for (const one of [shape?.from, shape?.recipient, shape?.conversation]) {
      assert.equal(JSON.stringify(one), '{"id":"1"}')
    }
  })

  it('knows no id that no address or header can hold', () => {
    for (const id of ['', ' ', 'a\nb', '\u{1f600}', '\ud800', 'x'.repeat(1_001)]) {
      const shape = readShape({ ...message(), id, replyToId: id })
      assert.deepEqual([shape?.id, shape?.replyToId], [undefined, undefined])
      assert.equal(readShape({ ...message(), conversation: { id } }), undefined)
    }
  })

  it('is none without a type', () => {
    for (const body of [undefined, null, 7, 'x', [], {}, { type: '' }, { type: 7 }])
      assert.equal(readShape(body), undefined)
  })

  it('is none where an answer would have no conversation to go to', () => {
    assert.equal(readShape({ ...message(), conversation: {} }), undefined)
    assert.ok(readShape({ ...message(), conversation: {}, deliveryMode: 'expectReplies' }))
    assert.ok(readShape({ ...invoke('composeExtension/query', {}), conversation: undefined }))
    assert.ok(readShape({ type: 'somethingNew' }))
  })

  it('has no way into Object.prototype', () => {
    const shape = readShape(
      JSON.parse('{"type":"event","__proto__":{"polluted":1},"conversation":{"__proto__":{"id":"x"}}}'),
    )
    assert.equal((shape as { polluted?: unknown } | undefined)?.polluted, undefined)
    assert.equal(shape?.conversation.id, undefined)
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  })
})
