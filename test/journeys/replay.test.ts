import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { FIXTURES } from '../helpers/activity.js'
import { assertShows } from '../helpers/cards.js'

const run = promisify(execFile)
const REPLAY = fileURLToPath(new URL('../../tools/replay.js', import.meta.url))

/** Replays a saved activity in a process of its own, and gives what it prints. */
async function replay(name: string): Promise<{ status: string; body: unknown }> {
  const { stdout } = await run(process.execPath, [REPLAY, fileURLToPath(new URL(`${name}.json`, FIXTURES))])
  const [status = '', ...rest] = stdout.split('\n')
  return { status, body: JSON.parse(rest.join('\n')) }
}

describe('journey: replaying a saved activity', function () {
  this.timeout(30_000)

  it('prints the card that a message gets', async () => {
    const { status, body } = await replay('personal-message-with-a-code')
    assert.equal(status, 'HTTP 200')
    assertShows(body, 'ios-apps/0x87D13B94')
  })

  it('prints the response that an invoke gets', async () => {
    const { status, body } = await replay('card-button-switches-to-french')
    assert.equal(status, 'HTTP 200')
    assertShows(body, 'ios-apps/0x87D13B94', 'fr')
  })
})
