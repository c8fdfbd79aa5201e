import assert from 'node:assert/strict'
import { EXAMPLES, goneView, nothingView, talkView } from '../../src/present/message-view.js'
import type { BlockRow } from '../../src/present/rows.js'
import { realCore } from '../helpers/bot-under-test.js'
import { open } from '../resolve/asking.js'
import { aView } from './samples.js'

interface MessageCard {
  readonly paragraphs: readonly string[]
  readonly rows: readonly BlockRow[]
  readonly rowsRemark: string
  readonly remarks: readonly string[]
}

describe('talkView', () => {
  it('offers three examples that lead to answers', () => {
    const { rows } = talkView(open('talk', 'welcome'), aView()) as MessageCard
    assert.equal(rows.length, 3)
    for (const { address } of EXAMPLES) assert.match(realCore().resolver.answerAt(address).kind, /^(?:entry|choices)$/)
  })

  it('says in a channel that it has to be called', () => {
    const [full, compact] = (['full', 'compact'] as const).map(
      (layout) => (talkView(open('talk', 'help'), aView({ layout })) as MessageCard).remarks.length,
    )
    assert.deepEqual([full, compact], [1, 2])
  })

  it('answers thanks briefly', () => {
    assert.deepEqual((talkView(open('talk', 'thanks'), aView()) as MessageCard).rows, [])
  })
})

describe('nothingView', () => {
  it('offers other codes as other codes', () => {
    const answer = { ...open('nothing', 'nothing'), similar: ['0x87D13B94'] }
    const { rows, rowsRemark } = nothingView(answer, aView()) as MessageCard
    assert.deepEqual(
      rows.map(({ title, text }) => [title, text]),
      [['0x87D13B94', 'The App Store is switched off on this device']],
    )
    assert.equal(rowsRemark, 'These are different codes. Check the digits.')
  })
})

describe('goneView', () => {
  it('leads to how to ask', () => {
    const { rows } = goneView(open('gone', 'entry:ios-apps/gone'), aView()) as MessageCard
    assert.deepEqual(
      rows.map(({ action }) => (action.data as { show: string }).show),
      ['help'],
    )
  })
})
