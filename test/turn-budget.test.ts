import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { TEAMS_TIMING, TurnBudget, budgetFor } from '../src/turn-budget.js'
import { invoke, message } from './helpers/activity.js'

describe('turn budget', () => {
  it('ends before Teams loses patience: 10 seconds for a message, 5 for an invoke', () => {
    const left = (activity: Parameters<typeof budgetFor>[0]): number => budgetFor(activity, TEAMS_TIMING).remaining()
    assert.ok(left(message()) > 5_000 && left(message()) < 9_000)
    assert.ok(left(invoke('composeExtension/query', {})) > 3_000 && left(invoke('composeExtension/query', {})) < 4_500)
  })

  it('counts down, and aborts at its end', async () => {
    const budget = new TurnBudget(50)
    assert.ok(budget.remaining() > 0 && !budget.signal.aborted)
    await sleep(80)
    assert.equal(budget.remaining(), 0)
    assert.ok(budget.signal.aborted && budget.elapsed() >= 50)
  })

  it('aborts what begins to wait only behind its end', async () => {
    const budget = new TurnBudget(0)
    const { signal } = budget
    await sleep(10)
    assert.ok(signal.aborted)
  })

  it('gives what the turn gives, also when it fails', async () => {
    const budget = new TurnBudget(1_000)
    assert.equal(await budget.within(Promise.resolve('done'), 'late'), 'done')
    await assert.rejects(budget.within(Promise.reject(new Error('failed')), 'late'), /failed/)
  })

  it('gives the other thing to a turn that does not end', async () => {
    assert.equal(await new TurnBudget(0).within(new Promise(() => undefined), 'late'), 'late')
  })
})
