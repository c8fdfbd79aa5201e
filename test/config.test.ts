import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readConfig } from '../src/config.js'
import { StartError } from '../src/errors.js'
import { ENDPOINT_SETTINGS, SETTING_NAMES } from '../src/settings.js'
import { without } from './helpers/without.js'

const ID = '2b9d6a3e-0c41-4a5b-8f7d-91e0c3d2b4a6'
const SINGLE_TENANT = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, MicrosoftAppPassword: 'secret' }
const ENDPOINTS = Object.fromEntries(ENDPOINT_SETTINGS.map((name) => [name, 'https://login.example/path']))

/** Gives what is wrong with an environment: names of settings and what about them. */
function wrongWith(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    assert.ok(error instanceof StartError)
    assert.equal(error.code, 'CONFIGURATION')
    return error.problems.map(({ where, what }) => `${where} ${what}`)
  }
}

describe('configuration', () => {
  it('is local without settings: reachable from this machine only', () => {
    assert.deepEqual(readConfig({}), {
      port: 3978,
      host: '127.0.0.1',
      endpoints: {},
      allowedTenants: [],
      allowedServiceHosts: [],
      logLevel: 'info',
      logUnanswered: false,
    })
  })

  it('takes an empty setting for one that is not given', () => {
    assert.deepEqual(readConfig(Object.fromEntries(SETTING_NAMES.map((name) => [name, ' ']))), readConfig({}))
  })

  it('is reachable from everywhere only with credentials', () => {
    const { host, credentials } = readConfig(SINGLE_TENANT)
    assert.equal(host, '0.0.0.0')
    assert.deepEqual(credentials, { ...SINGLE_TENANT, MicrosoftAppType: 'SingleTenant' })
    assert.equal(readConfig({ PORT: '80', ALLOWED_TENANTS: ID, LOG_LEVEL: 'debug' }).host, '127.0.0.1')
  })

  it('knows the three types of app, in any case, and what each needs', () => {
    const identity = without(SINGLE_TENANT, 'MicrosoftAppPassword')
    assert.deepEqual(wrongWith({ ...identity, MicrosoftAppType: 'UserAssignedMsi' }), [])
    assert.equal(
      readConfig({ ...identity, MicrosoftAppType: 'userassignedmsi' }).credentials?.MicrosoftAppType,
      'UserAssignedMSI',
    )
    assert.deepEqual(wrongWith({ MicrosoftAppType: 'MultiTenant', MicrosoftAppId: ID, MicrosoftAppPassword: 'x' }), [])
    assert.deepEqual(wrongWith({ MicrosoftAppId: ID }), [
      'MicrosoftAppTenantId is missing; SingleTenant needs it',
      'MicrosoftAppPassword is missing; SingleTenant needs it',
    ])
    assert.deepEqual(wrongWith({ ...SINGLE_TENANT, MicrosoftAppType: 'UserAssignedMSI' }), [
      'MicrosoftAppPassword is given although UserAssignedMSI has none',
    ])
  })

  it('refuses an unknown type of app, which the SDK would take for MultiTenant', () => {
    const [problem, ...more] = wrongWith({ ...SINGLE_TENANT, MicrosoftAppType: 'SingelTenant' })
    assert.equal(problem, 'MicrosoftAppType is none of SingleTenant, UserAssignedMSI, MultiTenant')
    assert.deepEqual(more, [])
  })

  it('refuses a password without an id, which would switch authentication off', () => {
    assert.deepEqual(wrongWith({ MicrosoftAppPassword: 'x' }), [
      'MicrosoftAppId is missing although MicrosoftAppPassword is given',
    ])
  })

  it('refuses ids, tenants, hosts and ports that could never work', () => {
    assert.deepEqual(wrongWith({ ...SINGLE_TENANT, MicrosoftAppId: 'my-bot', MicrosoftAppTenantId: 'contoso' }), [
      'MicrosoftAppId is no id',
      'MicrosoftAppTenantId is no id',
    ])
    assert.deepEqual(wrongWith({ ALLOWED_TENANTS: `${ID},contoso.com` }), [
      'ALLOWED_TENANTS holds "contoso.com", which is no id',
    ])
    assert.deepEqual(wrongWith({ ALLOWED_SERVICE_HOSTS: 'connector.example,https://other.example/' }), [
      'ALLOWED_SERVICE_HOSTS holds "https://other.example/", which is no host name',
    ])
    for (const PORT of ['65536', '-1', '1.5', '0x50', 'http', '1e3']) {
      assert.deepEqual(wrongWith({ PORT }), ['PORT is no whole number from 0 to 65535'], PORT)
    }
  })

  it('takes the endpoint settings all together or not at all, and only secure ones', () => {
    assert.deepEqual(readConfig(ENDPOINTS).endpoints, ENDPOINTS)
    const six = without(ENDPOINTS, 'CallerId')
    assert.deepEqual(wrongWith(six), ['CallerId is missing although another endpoint setting is given'])
    const metadata = { ToBotFromChannelOpenIdMetadataUrl: 'http://login.example/keys' }
    assert.deepEqual(wrongWith({ ...ENDPOINTS, ...metadata }), [
      'ToBotFromChannelOpenIdMetadataUrl is no https address',
    ])
    assert.deepEqual(wrongWith({ ...ENDPOINTS, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/keys' }), [])
  })

  it('reports every problem at once, each with its remedy and never with a secret', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'loud', MicrosoftAppId: 'x', MicrosoftAppPassword: 'canary', CallerId: 'y' }
    assert.throws(
      () => readConfig(env),
      (error: unknown) => {
        assert.ok(error instanceof StartError)
        const places = new Set(error.problems.map(({ where }) => where))
        for (const name of ['PORT', 'LOG_LEVEL', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'OAuthUrl'])
          assert.ok(places.has(name), name)
        assert.equal(error.message.match(/ {4}fix: /g)?.length, error.problems.length)
        assert.ok(!error.message.includes('canary'))
        return true
      },
    )
  })

  it('logs unanswered questions only where that is said in so many words', () => {
    assert.equal(readConfig({ LOG_UNANSWERED: 'True' }).logUnanswered, true)
    assert.equal(readConfig({ LOG_UNANSWERED: 'false' }).logUnanswered, false)
    for (const LOG_UNANSWERED of ['1', 'yes', 'on']) {
      assert.deepEqual(wrongWith({ LOG_UNANSWERED }), ['LOG_UNANSWERED is none of true, false'])
    }
  })

  it('refuses a token for the metrics that can be guessed or not be sent, without repeating it', () => {
    assert.equal(readConfig({ METRICS_TOKEN: 'a'.repeat(16) }).metricsToken, 'a'.repeat(16))
    for (const METRICS_TOKEN of ['canary', 'canary with spaces in it', `canary${'é'.repeat(20)}`]) {
      const problems = wrongWith({ METRICS_TOKEN })
      assert.deepEqual(problems, ['METRICS_TOKEN is no token of 16 characters or more'])
    }
  })

  it('reads lists with spaces, capitals and empty items', () => {
    const { allowedTenants } = readConfig({ ALLOWED_TENANTS: ` ${ID.toUpperCase()} ,, ` })
    assert.deepEqual(allowedTenants, [ID])
    const { allowedServiceHosts } = readConfig({ ALLOWED_SERVICE_HOSTS: 'Connector.Example, [::1],localhost' })
    assert.deepEqual(allowedServiceHosts, ['connector.example', '[::1]', 'localhost'])
  })

  it('has exactly the settings of .env.example, which as it is means local mode', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const lines = [...example.matchAll(/^(?<name>\w+)=(?<value>.*)$/gm)].map(({ groups }) => groups ?? {})
    assert.deepEqual(lines.map(({ name }) => name).sort(), [...SETTING_NAMES].sort())
    const env = Object.fromEntries(lines.map(({ name = '', value = '' }) => [name, value]))
    assert.deepEqual(readConfig(env), readConfig({}))
  })
})
