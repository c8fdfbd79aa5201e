import assert from 'node:assert/strict'
import { ENDPOINT_SETTINGS, SETTING_NAMES } from '../../src/settings.js'
import { valueAt, type BicepValue } from './bicep-file.js'
import { APP, AZURE, nameOf, parametersOf, resource } from './infra-files.js'

const CONTAINER = resource(APP, 'Microsoft.App/containerApps')

describe('the Azure Bot', () => {
  const bot = resource(AZURE, 'Microsoft.BotService/botServices')
  const at = (path: string): unknown => valueAt(bot, path)

  it('signs in with the managed identity that the container runs as', () => {
    assert.equal(at('kind'), "'azurebot'")
    assert.equal(at('properties.msaAppType'), "'UserAssignedMSI'")
    assert.equal(at('properties.msaAppId'), 'identity.properties.clientId')
    assert.equal(at('properties.msaAppTenantId'), 'subscription().tenantId')
    assert.equal(at('properties.msaAppMSIResourceId'), 'identity.id')
    assert.deepEqual(valueAt(CONTAINER, 'identity.userAssignedIdentities'), { "'${identity.id}'": {} })
    assert.equal(nameOf(APP, 'userAssignedIdentities'), nameOf(AZURE, 'userAssignedIdentities'))
  })

  it('is asked over https at the address of the container app', () => {
    assert.equal(at('properties.endpoint'), "'https://${baseName}.${ground.properties.defaultDomain}/api/messages'")
    assert.equal(valueAt(CONTAINER, 'name'), 'baseName')
    assert.equal(nameOf(APP, 'managedEnvironments'), nameOf(AZURE, 'managedEnvironments'))
  })

  it('is connected to Teams', () => {
    const channel = resource(AZURE, 'Microsoft.BotService/botServices/channels')
    assert.deepEqual([valueAt(channel, 'parent'), valueAt(channel, 'name')], ['bot', "'MsTeamsChannel'"])
    assert.equal(valueAt(channel, 'properties.channelName'), "'MsTeamsChannel'")
  })
})

describe('the container app', () => {
  const at = (path: string): BicepValue | undefined => valueAt(CONTAINER, path)
  const text = (path: string): string => at(path) as string
  const env = at('properties.template.containers.0.env') as { name: string; value: string }[]
  const settings = env.map(({ name }) => name.replaceAll("'", ''))

  it('gives the bot every setting that it reads, but no password', () => {
    // A managed identity has no password, and the bot refuses to start with one.
    assert.deepEqual([...settings].sort(), SETTING_NAMES.filter((name) => name !== 'MicrosoftAppPassword').sort())
    assert.equal(env.find(({ name }) => name === "'MicrosoftAppType'")?.value, "'UserAssignedMSI'")
  })

  it('is reached over https only', () => {
    // Container Apps speaks TLS 1.2 and 1.3 and has no setting for less.
    const ingress = at('properties.configuration.ingress')
    assert.equal(valueAt(ingress, 'allowInsecure'), 'false')
    assert.equal(valueAt(ingress, 'transport'), "'http'")
    assert.equal(valueAt(ingress, 'targetPort'), 'port')
    assert.equal(env.find(({ name }) => name === "'PORT'")?.value, 'string(port)')
  })

  it('is watched by the addresses that the server has', () => {
    const probes = at('properties.template.containers.0.probes') as BicepValue[]
    const watched = probes.map((probe) => [valueAt(probe, 'type'), valueAt(probe, 'httpGet.path')])
    assert.deepEqual(watched, [
      ["'Startup'", "'/readyz'"],
      ["'Liveness'", "'/healthz'"],
      ["'Readiness'", "'/readyz'"],
    ])
    for (const probe of probes) assert.equal(valueAt(probe, 'httpGet.port'), 'port')
  })

  it('scales out, and never to nothing', () => {
    assert.equal(at('properties.template.scale.minReplicas'), 'minReplicas')
    const { minReplicas, maxReplicas } = parametersOf('app')
    assert.ok(Number(minReplicas?.value) >= 2 && Number(maxReplicas?.value) > Number(minReplicas?.value))
    assert.match(text('properties.template.scale.rules.0.http.metadata.concurrentRequests'), /^'\d+'$/)
  })

  it('runs the image with the tag that was built, never the latest', () => {
    assert.match(text('properties.template.containers.0.image'), /\/error-lookup-for-intune:\$\{imageTag\}'$/)
  })

  it('knows all seven endpoint settings of every other cloud', () => {
    const clouds = APP.find(({ name }) => name === 'endpointsOf')?.value as Record<string, BicepValue>
    const usGov = APP.find(({ name }) => name === 'usGov')?.value as Record<string, string>
    assert.deepEqual([clouds['UsGovGccHigh'], valueAt(clouds['UsGovDod'], 'call')], ['usGov', 'union(usGov, '])
    for (const cloud of [usGov, clouds['China'], clouds['Public']] as Record<string, string>[]) {
      assert.deepEqual(Object.keys(cloud).sort(), [...ENDPOINT_SETTINGS].sort())
    }
    for (const value of Object.values({ ...usGov, ...(clouds['China'] as object) })) assert.notEqual(value, "''")
  })
})
