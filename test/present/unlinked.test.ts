import assert from 'node:assert/strict'
import { unlinked } from '../../src/present/unlinked.js'

describe('unlinked', () => {
  it('takes away what can be tapped and needs the bot, at any depth, and leaves the rest', () => {
    const toggle = { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['a'] }
    const inner = { type: 'TextBlock', text: 'x' }
    const row = { type: 'Container', selectAction: { type: 'Action.Execute' }, items: [inner] }
    const body = [
      { type: 'Container', items: [row] },
      { type: 'ActionSet', actions: [toggle] },
    ]
    assert.deepEqual(unlinked({ type: 'AdaptiveCard', body }), {
      type: 'AdaptiveCard',
      body: [
        { type: 'Container', items: [{ type: 'Container', items: [inner] }] },
        { type: 'ActionSet', actions: [toggle] },
      ],
    })
  })
})
