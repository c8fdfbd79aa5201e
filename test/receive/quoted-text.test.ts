import assert from 'node:assert/strict'
import type { Attachment } from 'botbuilder'
import { quotedText } from '../../src/receive/quoted-text.js'
import { fixture, message } from '../helpers/activity.js'

const reference = (content: unknown): Attachment => ({ contentType: 'messageReference', content })
const html = (content: unknown): Attachment => ({ contentType: 'text/html', content })

/** Gives what these attachments quote. */
function quoted(...attachments: unknown[]): string {
  return quotedText(message({ attachments: attachments as Attachment[] }))
}

describe('quoted text', () => {
  it('is in the HTML of a reply', () => {
    assert.equal(quotedText(fixture('quoted-reply-with-only-a-mention')), 'The app shows 0x87D13B94 on the iPad')
  })

  it('is in the preview of a message reference, as JSON text or as an object', () => {
    const content = { messageId: '1', messagePreview: 'it says <b>1603</b>' }
    assert.equal(quoted(reference(JSON.stringify(content))), 'it says 1603')
    assert.equal(quoted(reference(content)), 'it says 1603')
  })

  it('is the first one that holds words', () => {
    assert.equal(quoted(html('<p>mine</p>'), reference('{}'), html('<blockquote>1603</blockquote>')), '1603')
  })

  it('is nothing where nothing is quoted, whatever the attachments hold', () => {
    assert.equal(quoted(), '')
    assert.equal(quoted(null, 7, 'x', {}, reference('{'), reference(5), reference({ messagePreview: 5 }), html({})), '')
    assert.equal(quotedText(message({ attachments: 'x' as unknown as Attachment[] })), '')
  })
})
