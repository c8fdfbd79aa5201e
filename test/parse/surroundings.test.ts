import assert from 'node:assert/strict'
import { standsApart } from '../../src/parse/stands-apart.js'
import { counts, endsOrGoesOn, endsPhrase, isOwned, joins, listGoesOn } from '../../src/parse/surroundings.js'
import { passageAt } from './reading.js'

const at = (text: string): ReturnType<typeof passageAt> => passageAt(text, '77')

describe('surroundings of a number', () => {
  it('leave it apart, or make it a part of more', () => {
    const apart = (text: string): boolean => {
      const { passage, index, start } = at(text)
      return standsApart(passage, { first: index, last: index, start, end: start + 2 })
    }
    for (const text of ['77', '(77)', 'a: 77.', 'x=77;', '- 77 -', 'error-77', '77-fout', '77: x', '77/1603', '77, 78'])
      assert.equal(apart(text), true, text)
    const parts = [
      'a-77',
      '77-1',
      '1.77',
      '77.1',
      '12:77',
      '77:12',
      '3/77',
      '/77/',
      'C:\\77',
      '@77',
      '77%',
      '77 %',
      '€77',
      '$ 77',
      '77€',
      '+77',
      '::77',
      '77.log',
      '77 × 2',
    ]
    for (const text of parts) assert.equal(apart(text), false, text)
  })

  it('say that it counts', () => {
    const counting = (text: string): boolean => counts(at(text).passage, at(text).index)
    for (const text of ['77 devices', '77-bit', '77 fouten', '77 appareils', '77\u00A0sekunder', '77 of 78'])
      assert.equal(counting(text), true, text)
    for (const text of ['77', '77 when', '77. Devices', '77 of them', '77, minutes later'])
      assert.equal(counting(text), false, text)
  })

  it('say that it is somebody else’s', () => {
    const owned = (text: string): boolean => isOwned(at(text).passage, at(text).index, at(text).start)
    for (const text of [
      'ticket 77',
      'threadId=77',
      'bel me op 77',
      'S/N 77',
      'commande n° 77',
      'number 77',
      'git show 77',
    ])
      assert.equal(owned(text), true, text)
    for (const text of ['77', 'we saw 77', 'ticket closed, 77', 'the thread died. 77'])
      assert.equal(owned(text), false, text)
  })

  it('end the phrase behind it', () => {
    const ends = (text: string): boolean => endsPhrase(at(text).passage, at(text).index)
    for (const text of ['77', '77. More', '77\nmore', '77 when', '77 på kassan']) assert.equal(ends(text), true, text)
    for (const text of ['77 new laptops', '77 is', '77 still pending']) assert.equal(ends(text), false, text)
    const goesOn = (text: string): boolean => endsOrGoesOn(at(text).passage, at(text).index)
    for (const text of ['77', '77 again', '77 is', '77 igen', '77 une fois']) assert.equal(goesOn(text), true, text)
    assert.equal(goesOn('77 new laptops'), false)
  })

  it('join it to a list', () => {
    for (const text of ['77, 78', '77 and 78', '77/78', '77 och 78', '77; 78', '77, and then 78', '77 en daarna 78'])
      assert.equal(listGoesOn(at(text).passage, at(text).index), true, text)
    for (const text of ['77', '77 78', '77 and more', '77. 78'])
      assert.equal(listGoesOn(at(text).passage, at(text).index), false, text)
    assert.equal(joins(at('77, 78').passage, 0, 1), true)
  })
})
