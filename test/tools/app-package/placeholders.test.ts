import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { APP_PACKAGE } from '../../../tools/app-package/build-package.js'
import { fillPlaceholders, NO_ID, readPlaceholderValues, STAND_INS } from '../../../tools/app-package/placeholders.js'

const BOT = '11111111-2222-4333-8444-555555555555'
const APP = '99999999-2222-4333-8444-555555555555'

describe('placeholders', () => {
  it('are the ones that the manifest has', () => {
    const manifest = readFileSync(new URL('manifest.json', APP_PACKAGE), 'utf8')
    const written = new Set([...manifest.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name))
    assert.deepEqual([...written].sort(), Object.keys(STAND_INS).sort())
  })

  it('get their values, and the rest gets stand-ins that are reported', () => {
    const filled = fillPlaceholders('{"id":"${{TEAMS_APP_ID}}","botId":"${{BOT_ID}}"}', { BOT_ID: BOT })
    assert.deepEqual(filled, { text: `{"id":"${NO_ID}","botId":"${BOT}"}`, standIns: ['TEAMS_APP_ID'] })
  })

  it('cannot break the JSON around them', () => {
    const name = 'The "A" \\ Team $&'
    const { text } = fillPlaceholders('{"name":"${{DEVELOPER_NAME}}"}', { DEVELOPER_NAME: name })
    assert.deepEqual(JSON.parse(text), { name })
  })

  it('stay where nobody knows their name', () => {
    assert.equal(fillPlaceholders('${{OTHER}}', {}).text, '${{OTHER}}')
  })
})

describe('placeholder values', () => {
  it('come from the options before the environment', () => {
    const env = { BOT_ID: 'environment', TEAMS_APP_ID: 'environment' }
    assert.deepEqual(readPlaceholderValues({ botId: BOT, appId: APP }, env), { BOT_ID: BOT, TEAMS_APP_ID: APP })
    assert.deepEqual(readPlaceholderValues({}, { BOT_ID: BOT, TEAMS_APP_ID: APP }), { BOT_ID: BOT, TEAMS_APP_ID: APP })
  })

  it('take the id that the server has, and use it for the app too', () => {
    assert.deepEqual(readPlaceholderValues({}, { MicrosoftAppId: ` ${BOT} ` }), { BOT_ID: BOT, TEAMS_APP_ID: BOT })
  })

  it('are missing where the environment is empty', () => {
    assert.deepEqual(readPlaceholderValues({}, { MicrosoftAppId: '', BOT_ID: ' ', DEVELOPER_NAME: '' }), {})
  })

  it('include the developer', () => {
    assert.deepEqual(readPlaceholderValues({}, { DEVELOPER_NAME: 'Help desk' }), { DEVELOPER_NAME: 'Help desk' })
  })
})
