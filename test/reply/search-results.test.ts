import assert from 'node:assert/strict'
import { insertedCard, searchMessage, searchResults } from '../../src/reply/search-results.js'
import { presented } from '../helpers/presented.js'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail'

describe('search results', () => {
  it('are a list of cards with a preview each, in the order given', () => {
    const one = { presented: presented('one'), title: 'One', subtitle: '0x1 · iOS', text: 'the first' }
    const two = { presented: presented('two'), title: 'Two', subtitle: '0x2', text: '' }
    assert.deepEqual(searchResults([one, two]), {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: ADAPTIVE,
            content: one.presented.card,
            preview: { contentType: THUMBNAIL, content: { title: 'One', text: '0x1 · iOS · the first' } },
          },
          {
            contentType: ADAPTIVE,
            content: two.presented.card,
            preview: { contentType: THUMBNAIL, content: { title: 'Two', text: '0x2' } },
          },
        ],
      },
    })
  })

  it('can be one sentence', () => {
    assert.deepEqual(searchMessage('nothing'), { composeExtension: { type: 'message', text: 'nothing' } })
  })

  it('insert one card when one was tapped', () => {
    const { card } = presented()
    const attachments = [{ contentType: ADAPTIVE, content: card }]
    assert.deepEqual(insertedCard(presented()), {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
    })
  })
})
