import assert from 'node:assert/strict'
import { buttonBack, buttonIn, buttonTo, buttonToPost, type CardAction } from '../../src/present/buttons.js'
import { aView } from './samples.js'

describe('buttons', () => {
  it('lead on and remember where they come from', () => {
    const view = aView({ back: ['code:1603'], language: 'sv' })
    const expected = { show: 'entry:a/c', language: 'sv', layout: 'full', back: ['code:1603', 'entry:a/b'] }
    assert.deepEqual(dataOf(buttonTo('entry:a/c', 'Open', view, 'entry:a/b')), expected)
  })

  it('go back one answer at a time', () => {
    const view = aView({ back: ['code:1603', 'entry:a/b'] })
    assert.deepEqual(wayOf(buttonBack('Back', view)), ['entry:a/b', ['code:1603']])
  })

  it('have no way back at the beginning', () => {
    assert.equal(buttonBack('Back', aView()), undefined)
  })

  it('make no circle: who comes to an answer again goes back as the first time', () => {
    const view = aView({ back: ['code:1603', 'entry:a/b', 'entry:a/c'] })
    assert.deepEqual(wayOf(buttonTo('entry:a/b', 'Open', view, 'entry:a/d')), ['entry:a/b', ['code:1603']])
  })

  it('forget the farthest when the way grows long', () => {
    const way = ['entry:a/1', 'entry:a/2', 'entry:a/3', 'entry:a/4', 'entry:a/5']
    const [, back] = wayOf(buttonTo('entry:a/7', 'Open', aView({ back: way }), 'entry:a/6'))
    assert.deepEqual(back, [...way.slice(1), 'entry:a/6'])
  })

  it('change the language and keep the way back', () => {
    const view = aView({ back: ['code:1603'] })
    const button = buttonIn('fr', 'entry:a/b', 'Show in Français', view)
    assert.deepEqual(dataOf(button), { show: 'entry:a/b', language: 'fr', layout: 'full', back: ['code:1603'] })
  })

  it('are Action.Execute with an Action.Submit that does the same', () => {
    const button = buttonTo('help', 'Help', aView(), 'nothing')
    assert.ok(button.type === 'Action.Execute')
    assert.deepEqual(button.fallback, { type: 'Action.Submit', title: 'Help', data: button.data })
  })

  it('are Action.Submit in a dialog, which knows nothing else', () => {
    assert.equal(buttonTo('help', 'Help', aView({ layout: 'dialog' }), 'nothing').type, 'Action.Submit')
  })

  it('post an answer without its way back', () => {
    const view = aView({ layout: 'dialog', back: ['code:1603'] })
    const expected = { show: 'entry:a/b', language: 'en', layout: 'dialog', back: [], post: true }
    assert.deepEqual(dataOf(buttonToPost('entry:a/b', 'Post', view)), expected)
  })
})

function dataOf({ data }: CardAction): object {
  return data
}

function wayOf(button: CardAction | undefined): [string, readonly string[]] {
  const { show, back } = button?.data as { show: string; back: readonly string[] }
  return [show, back]
}
