import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { DeliveredOnce } from '../src/delivered-once.js'
import { CONVERSATIONS, invoke, message } from './helpers/activity.js'

describe('delivered once', () => {
  let runs: number
  let delivered: DeliveredOnce

  beforeEach(() => {
    runs = 0
    delivered = new DeliveredOnce()
  })

  /** Delivers activities one after the other, and gives how many were run. */
  async function run(...activities: readonly Activity[]): Promise<number> {
    for (const activity of activities) {
      await delivered.once(activity, 'again', () => {
        runs += 1
        return Promise.resolve('first')
      })
    }
    return runs
  }

  it('runs an activity once', async () => {
    const activity = message()
    assert.equal(await run(activity, activity, { ...activity }), 1)
    assert.equal(await delivered.once(activity, 'again', () => assert.fail()), 'again')
  })

  it('tells activities apart by conversation, type and id', async () => {
    const activity = message()
    const others = [
      { ...activity, id: 'other' },
      { ...activity, type: 'installationUpdate' },
      { ...activity, conversation: CONVERSATIONS.channel },
    ]
    assert.equal(await run(activity, ...others), 4)
  })

  it('tells the edits of a message apart by their time', async () => {
    const edit = message({ type: 'messageUpdate' })
    const later = { ...edit, timestamp: new Date('2026-11-20T10:00:00Z') }
    assert.equal(await run(edit, edit, later, later), 2)
  })

  it('runs an invoke, an activity without an id, and one that expects replies, each time', async () => {
    const search = invoke('composeExtension/query', {})
    const nameless = message({ id: undefined })
    const expecting = message({ deliveryMode: 'expectReplies' })
    assert.equal(await run(search, search, nameless, nameless, expecting, expecting), 6)
  })
})
