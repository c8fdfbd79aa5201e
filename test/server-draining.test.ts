import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import nock from 'nock'
import { message } from './helpers/activity.js'
import { assertShows } from './helpers/cards.js'
import { OpenId } from './helpers/open-id.js'
import { StartedProcess } from './helpers/started-process.js'

describe('draining: two processes that others can reach', function () {
  this.timeout(60_000)
  let channel: OpenId
  let bots: readonly [StartedProcess, StartedProcess]
  let urls: readonly string[]

  before(async () => {
    nock.restore()
    channel = await OpenId.start(randomUUID())
    bots = [new StartedProcess(channel.env), new StartedProcess(channel.env)]
    urls = await Promise.all(bots.map((bot) => bot.url()))
  })

  after(async () => {
    for (const bot of bots) bot.stop()
    await Promise.all(bots.map(({ ended }) => ended))
    await channel.close()
    nock.activate()
  })

  const readiness = async (place: 0 | 1): Promise<unknown> => {
    const response = await fetch(`${urls[place]}/readyz`)
    return [response.status, await response.json()]
  }

  /** Asks one process; the answer comes back in the response. */
  async function ask(place: number): Promise<void> {
    const asked = { ...message(), deliveryMode: 'expectReplies' }
    const response = await fetch(`${urls[place]}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${channel.token()}` },
      body: JSON.stringify(asked),
    })
    assert.equal(response.status, 200)
    const { activities } = (await response.json()) as { activities: { attachments: { content: unknown }[] }[] }
    assert.equal(activities.length, 1)
    assertShows(activities[0]?.attachments[0]?.content, 'ios-apps/0x87D13B94')
  }

  it('lose nothing although a load balancer learns late that one of them ends, and never tries a request again', async () => {
    assert.deepEqual(await readiness(0), [200, { status: 'ready' }])
    const stopped = performance.now()
    bots[0].stop()
    while ((await fetch(`${urls[0]}/readyz`)).status === 200) assert.ok(performance.now() - stopped < 1_000)
    let asked = 0
    for (; performance.now() - stopped < 1_200; asked += 1) await ask(asked % 2)
    assert.deepEqual(await readiness(0), [503, { status: 'closing' }])
    assert.deepEqual(await readiness(1), [200, { status: 'ready' }])
    // By now the load balancer has learned it.
    for (let more = 0; more < 4; more += 1) await ask(1)
    assert.equal(await bots[0].ended, 0)
    const took = performance.now() - stopped
    assert.ok(took >= 1_900 && took < 8_000, String(took))
    await assert.rejects(fetch(`${urls[0]}/readyz`))
    await ask(1)
    const said = bots[0].lines.map(({ msg }) => msg)
    assert.deepEqual(said, ['listening', 'closing', ...Array.from({ length: Math.ceil(asked / 2) }, () => 'turn')])
  })
})
