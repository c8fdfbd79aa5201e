import assert from 'node:assert/strict'
import { readMessagePayload } from '../../src/receive/message-payload.js'
import { fixture } from '../helpers/activity.js'

const LINK = 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1763690000500'
const NOTHING = { text: '', reference: { id: undefined, link: undefined } }

function payloadOf(name: string): unknown {
  return (fixture(name).value as { messagePayload: unknown }).messagePayload
}

describe('message payload', () => {
  it('reads the HTML body, the id and the link', () => {
    const { text, reference } = readMessagePayload(payloadOf('message-action-on-a-message'))
    assert.equal(text, 'The app is not arriving, it says 0x87D13B94 & then stops.')
    assert.equal(reference.id, '1763690000500')
    assert.match(reference.link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/message\/19:/)
  })

  it('reads subject, quoted words and body', () => {
    const body = { content: '<blockquote>it says 0x1</blockquote><p>and 0x2</p>' }
    assert.equal(readMessagePayload({ subject: 'Code 0x3', body }).text, 'Code 0x3\nand 0x2\nit says 0x1')
  })

  it('reads the texts of a card, as JSON text or as an object, but not its buttons', () => {
    assert.match(readMessagePayload(payloadOf('message-action-on-a-card-of-a-workflow')).text, /-2016330860/)
    const content = {
      title: 'Report',
      sections: [{ facts: [{ name: 'Result', value: '0x1' }] }],
      actions: [{ title: 'Open 0x2' }],
      selectAction: { title: '0x3' },
    }
    assert.equal(readMessagePayload({ attachments: [{ content }] }).text, 'Report\n0x1')
  })

  it('reads an attachment that is plain text', () => {
    assert.equal(readMessagePayload({ attachments: [{ content: '<p>0x1</p>' }] }).text, '0x1')
  })

  it('reads ten attachments and twelve levels, and no more', () => {
    const attachments = Array.from({ length: 20 }, (_, index) => ({ content: `0x${index}` }))
    assert.equal(readMessagePayload({ attachments }).text.split('\n').length, 10)
    const deep = JSON.parse('{"items":'.repeat(50_000) + '{"text":"0x1"}' + '}'.repeat(50_000)) as unknown
    assert.equal(readMessagePayload({ attachments: [{ content: deep }] }).text, '')
  })

  it('links only to Teams', () => {
    const linkOf = (linkToMessage: unknown): string | undefined => readMessagePayload({ linkToMessage }).reference.link
    assert.equal(linkOf(LINK), LINK)
    assert.equal(
      linkOf(LINK.replace('microsoft.com', 'cloud.microsoft')),
      LINK.replace('microsoft.com', 'cloud.microsoft'),
    )
    const strange = [
      'javascript:alert(1)',
      LINK.replace('https', 'http'),
      LINK.replace('.com', '.com.example'),
      5,
      `${LINK}${'x'.repeat(2_000)}`,
    ]
    for (const link of strange) assert.equal(linkOf(link), undefined)
  })

  it('reads nothing where there is nothing', () => {
    for (const payload of [
      undefined,
      null,
      5,
      'x',
      [],
      {},
      { body: null, attachments: [null, 5], subject: 7, id: {} },
    ]) {
      assert.deepEqual(readMessagePayload(payload), NOTHING)
    }
  })
})
