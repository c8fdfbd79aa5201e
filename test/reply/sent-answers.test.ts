import assert from 'node:assert/strict'
import { SentAnswers } from '../../src/reply/sent-answers.js'
import { CONVERSATIONS, message } from '../helpers/activity.js'

describe('sent answers', () => {
  const question = message({ id: '1', conversation: CONVERSATIONS.channel })
  const elsewhere = message({ id: '1', conversation: CONVERSATIONS.groupChat })

  it('know which answer belongs to a message, in its conversation', () => {
    const answers = new SentAnswers()
    answers.remember(question, 'a')
    assert.equal(answers.answerTo(question), 'a')
    assert.equal(answers.answerTo(elsewhere), undefined)
    assert.equal(answers.answerTo(message({ ...question, id: '2' })), undefined)
  })

  it('know which entries an answer shows now', () => {
    const answers = new SentAnswers()
    answers.show(question, 'a', ['x/1'])
    answers.show(question, 'a', ['x/2'])
    assert.deepEqual(answers.shownBy(question, 'a'), ['x/2'])
    assert.deepEqual(answers.shownBy(elsewhere, 'a'), [])
  })

  it('know nothing of what has no id', () => {
    const answers = new SentAnswers()
    answers.remember(question, undefined)
    answers.remember({}, 'a')
    answers.show(question, undefined, ['x/1'])
    assert.equal(answers.answerTo(question), undefined)
    assert.equal(answers.answerTo({}), undefined)
    assert.deepEqual(answers.shownBy(question, undefined), [])
  })
})
