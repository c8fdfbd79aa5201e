import assert from 'node:assert/strict'
import { START_ENTRIES } from '../../src/resolve/start-entries.js'
import { realCore } from '../helpers/bot-under-test.js'

describe('START_ENTRIES', () => {
  it('exist, each once', () => {
    const { catalog } = realCore().knowledge
    assert.deepEqual(
      START_ENTRIES.filter((id) => catalog.byId(id) === undefined),
      [],
    )
    assert.equal(new Set(START_ENTRIES).size, START_ENTRIES.length)
  })

  it('show one of each kind among the first', () => {
    const { catalog } = realCore().knowledge
    const first = START_ENTRIES.slice(0, 5).map((id) => catalog.byId(id))
    for (const platform of ['windows', 'ios', 'android', 'any'])
      assert.ok(
        first.some((entry) => entry?.platform === platform),
        platform,
      )
  })
})
