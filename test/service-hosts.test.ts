import assert from 'node:assert/strict'
import { isLoopback, serviceUrlCheck } from '../src/service-hosts.js'

const TEAMS = [
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/teams/',
  'https://SMBA.TrafficManager.net/amer/5f0c1a52-7d9b-4f0e-9a51-3c8e2b7d6a10/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc/',
  'https://smba.infra.gov.teams.microsoft.us/gcch/',
  'https://smba.infra.dod.teams.microsoft.us/dod/',
  'https://webchat.botframework.com/',
]

const STRANGERS = [
  undefined,
  null,
  7,
  '',
  'smba.trafficmanager.net',
  'http://smba.trafficmanager.net/emea/',
  'https://mine.trafficmanager.net/',
  'https://smba.trafficmanager.net.example/',
  'https://notbotframework.com/',
  'https://botframework.com.example/',
  'https://example/?smba.trafficmanager.net',
  'https://smba.trafficmanager.net@example/',
  'https://kim:secret@smba.trafficmanager.net/',
  'https://169.254.169.254/metadata/identity/oauth2/token',
  'file:///etc/passwd',
]

const LOOPBACK = ['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:1/', 'https://localhost/']

describe('service hosts', () => {
  it('are those of Teams and the Bot Framework, over https', () => {
    for (const local of [true, false]) {
      const check = serviceUrlCheck([], local)
      for (const url of TEAMS) assert.ok(check(url), url)
      for (const url of STRANGERS) assert.ok(!check(url), String(url))
    }
  })

  it('are on this machine only in local mode', () => {
    for (const url of LOOPBACK) {
      assert.ok(serviceUrlCheck([], true)(url), url)
      assert.ok(!serviceUrlCheck([], false)(url), url)
    }
    assert.ok(!serviceUrlCheck([], true)('ftp://localhost/'))
    assert.ok(!serviceUrlCheck([], true)('http://127.0.0.1.example/'))
  })

  it('can be added, exactly as they are named', () => {
    const check = serviceUrlCheck(['connector.example', 'localhost'], false)
    assert.ok(check('https://connector.example:8443/path'))
    assert.ok(check('http://localhost:56150/'))
    assert.ok(!check('https://sub.connector.example/'))
    assert.ok(!check('http://connector.example/'))
    assert.ok(!check('http://127.0.0.1/'))
  })

  it('on this machine are known by name and by address', () => {
    assert.deepEqual(
      LOOPBACK.map((url) => isLoopback(new URL(url))),
      [true, true, true, true],
    )
    assert.ok(!isLoopback(new URL('http://10.0.0.1/')))
  })
})
