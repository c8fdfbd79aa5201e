import assert from 'node:assert/strict'
import { actionsFor } from '../../src/present/card-actions.js'
import type { View } from '../../src/present/view.js'
import type { Answer } from '../../src/resolve/answer.js'
import { realCore } from '../helpers/bot-under-test.js'
import { anEntry } from '../resolve/entries.js'
import { open } from '../resolve/asking.js'
import { aView, anEntryAnswer } from './samples.js'

const CSP = anEntry('office-csp/1603')
const DEPLOYMENT = anEntry('office-deployment/1603')
const OTHER = anEntry('office-csp/17002')

function answerAt(address: string): Answer {
  return realCore().resolver.answerAt(address)
}

/** Gives title and target of every button. */
function buttonsOf(answer: Answer, view: Partial<View> = {}): [string, string][] {
  return actionsFor(answer, aView(view)).map(({ title, data }) => [title, (data as { show: string }).show])
}

describe('actionsFor', () => {
  it('leads from the readings of a number to what the number itself says', () => {
    assert.deepEqual(buttonsOf(open('choices', 'code:0x87D1041C')), [['None of these', 'number:0x87D1041C']])
  })

  it('leads from the candidates for a symptom to how to ask better', () => {
    const answer: Answer = { kind: 'choices', address: 'pick:a/b,a/c', candidates: [CSP, OTHER] }
    assert.deepEqual(buttonsOf(answer), [['None of these', 'nothing']])
  })

  it('leads from one reading of a code to the others', () => {
    const answer = anEntryAnswer(CSP, { others: [DEPLOYMENT] })
    assert.deepEqual(buttonsOf(answer), [['Other meanings', 'code:1603']])
  })

  it('shows one way to the other readings where the person comes from them', () => {
    const answer = anEntryAnswer(CSP, { others: [DEPLOYMENT] })
    assert.deepEqual(buttonsOf(answer, { back: ['code:1603'] }), [['Back', 'code:1603']])
  })

  it('leads from the best match of a symptom to the others where the card does not show them at first', () => {
    const answer = anEntryAnswer(CSP, { others: [OTHER], matched: ['office'] })
    const toOthers = [['Other matches', 'pick:office-csp/1603,office-csp/17002']]
    assert.deepEqual(buttonsOf(answer, { layout: 'compact' }), toOthers)
    assert.deepEqual(buttonsOf(answer), [])
  })

  it('leads from a guide to what its code means elsewhere', () => {
    const answer = open('entry', 'entry:guides/win7-superseded-updates')
    assert.deepEqual(buttonsOf(answer), [['0x800705B4 elsewhere', 'number:0x800705B4']])
  })

  it('offers to post what helps, and nothing else', () => {
    const posts = (address: string): boolean =>
      buttonsOf(answerAt(address), { layout: 'dialog' }).some(([title]) => title === 'Post as reply')
    for (const address of ['entry:ios-apps/0x87D13B94', 'code:0x87D1041C', 'code:0x80240022', 'codes:1603,17002'])
      assert.equal(posts(address), true, address)
    for (const address of ['help', 'nothing', 'entry:ios-apps/gone']) assert.equal(posts(address), false, address)
  })

  it('gives an inserted card no button: the bot may be absent there', () => {
    const answer = anEntryAnswer(CSP, { others: [DEPLOYMENT] })
    assert.deepEqual(buttonsOf(answer, { layout: 'inserted', back: ['code:1603'] }), [])
  })
})
