import assert from 'node:assert/strict'
import nock from 'nock'
import { fuzz } from './fuzz-run.js'

/** As many as fit a test run; `npm run fuzz` sends a hundred thousand. */
const CASES = 2_000

describe('fuzzing', () => {
  // Real connections, to the bot and to a connector on loopback.
  before(() => nock.restore())
  after(() => nock.activate())

  it(`gets a sound answer to each of ${CASES} hostile activities, invokes and requests`, async () => {
    const { failure, tallies } = await fuzz({ cases: CASES, seed: Date.now() % 2 ** 31 })
    assert.equal(failure, undefined, failure)
    assert.ok(tallies.size > 10)
  }).timeout(120_000)
})
