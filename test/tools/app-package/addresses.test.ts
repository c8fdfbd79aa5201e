import assert from 'node:assert/strict'
import { addressOfPointer, textsOf } from '../../../tools/app-package/addresses.js'

describe('addresses', () => {
  it('names every text as localization files do', () => {
    const manifest = {
      name: { short: 'a' },
      bots: [{ commandLists: [{ commands: [{ title: 'b' }, { title: 'c' }] }] }],
    }
    assert.deepEqual(textsOf(manifest), [
      { address: 'name.short', text: 'a' },
      { address: 'bots[0].commandLists[0].commands[0].title', text: 'b' },
      { address: 'bots[0].commandLists[0].commands[1].title', text: 'c' },
    ])
  })

  it('passes over numbers, booleans and null', () => {
    assert.deepEqual(textsOf({ a: 1, b: true, c: null, d: ['e'] }), [{ address: 'd[0]', text: 'e' }])
  })

  it('turns the pointers of a schema check into the same names', () => {
    assert.equal(addressOfPointer('/bots/0/commandLists/2/scopes/1'), 'bots[0].commandLists[2].scopes[1]')
    assert.equal(addressOfPointer(''), '')
    assert.equal(addressOfPointer('/a~1b'), 'a/b')
  })
})
