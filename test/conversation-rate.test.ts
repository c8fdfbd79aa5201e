import assert from 'node:assert/strict'
import { ConversationRate, HeldBackError } from '../src/conversation-rate.js'

const PATIENT = 1e9

describe('conversation rate', () => {
  let now: number
  let rate: ConversationRate

  beforeEach(() => {
    now = 0
    rate = new ConversationRate(() => now)
  })

  /** Reserves so many moments at once, and gives the pauses before them. */
  function pauses(count: number): number[] {
    return Array.from({ length: count }, () => rate.reserve('one', PATIENT))
  }

  it('is seven in a second, eight in two', () => {
    assert.deepEqual(pauses(10), [0, 0, 0, 0, 0, 0, 0, 1_000, 2_000, 2_000])
  })

  it('is never above any of the limits, however many ask', () => {
    const moments = pauses(500)
    for (const [messages, within] of [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
    ] as const) {
      for (let first = 0; first + messages < moments.length; first += 1) {
        assert.ok((moments[first + messages] ?? 0) - (moments[first] ?? 0) >= within)
      }
    }
  })

  it('is free again after a while', () => {
    pauses(7)
    now = 999
    assert.equal(rate.reserve('one', PATIENT), 1)
    now = 40_000
    assert.equal(rate.reserve('one', PATIENT), 0)
  })

  it('is that of one conversation', () => {
    pauses(8)
    assert.equal(rate.reserve('another', 0), 0)
  })

  it('holds back what would wait too long, and leaves its moment to others', () => {
    pauses(7)
    assert.throws(() => rate.reserve('one', 999), HeldBackError)
    assert.equal(rate.reserve('one', 1_000), 1_000)
  })
})
