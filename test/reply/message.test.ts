import assert from 'node:assert/strict'
import { cardAttachment, messageWith, replyAbout } from '../../src/reply/message.js'
import { presented } from '../helpers/presented.js'

const LINK = 'https://teams.microsoft.com/l/message/1/2'

describe('message', () => {
  it('is the card alone, with a line for the notification and thumbs', () => {
    const answer = presented()
    assert.deepEqual(messageWith(answer), {
      type: 'message',
      summary: 'summary of an answer',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: answer.card }],
      channelData: { feedbackLoop: { type: 'default' } },
    })
  })

  it('about somebody’s message begins with the button that leads there', () => {
    const answer = presented()
    const own = { type: 'Action.Submit', title: 'own' }
    const card = { ...answer.card, actions: [own] } as typeof answer.card
    const { attachments } = replyAbout({ ...answer, card }, { id: '1', link: LINK }, 'See it')
    const { actions } = attachments?.[0]?.content as { actions: unknown[] }
    assert.deepEqual(actions, [{ type: 'Action.OpenUrl', title: 'See it', url: LINK }, own])
    assert.deepEqual(card.actions, [own], 'the card itself is kept: it may be shown to others')
  })

  it('about a message without a link is a message like any other', () => {
    const answer = presented()
    assert.deepEqual(replyAbout(answer, { id: undefined, link: undefined }, 'See it'), messageWith(answer))
    assert.equal(cardAttachment(answer).content, answer.card)
  })
})
