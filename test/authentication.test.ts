import assert from 'node:assert/strict'
import { KeptCredentials } from '../src/authentication.js'

const APP = '2b9d6a3e-0c41-4a5b-8f7d-91e0c3d2b4a6'
const TENANT = '5f0c1a52-7d9b-4f0e-9a51-3c8e2b7d6a10'
const LOGIN = `https://login.microsoftonline.com/${TENANT}`
const SCOPE = 'https://api.botframework.com'

describe('the credentials of the bot', () => {
  const kinds = {
    'a managed identity': { MicrosoftAppType: 'UserAssignedMSI' },
    'a password': { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'only-in-this-test' },
  }
  for (const [kind, settings] of Object.entries(kinds)) {
    const credentials = new KeptCredentials({ MicrosoftAppId: APP, MicrosoftAppTenantId: TENANT, ...settings })

    it(`are made once for each audience, with ${kind}`, async () => {
      const first = await credentials.createCredentials(APP, SCOPE, LOGIN, true)
      assert.equal(await credentials.createCredentials(APP, SCOPE, LOGIN, true), first)
      assert.notEqual(await credentials.createCredentials(APP, 'https://other.example', LOGIN, true), first)
    })

    it(`are refused to another app each time it asks, with ${kind}`, async () => {
      await assert.rejects(credentials.createCredentials('another', SCOPE, LOGIN, true))
      await assert.rejects(credentials.createCredentials('another', SCOPE, LOGIN, true))
    })
  }
})
