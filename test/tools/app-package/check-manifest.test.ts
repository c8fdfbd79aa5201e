import assert from 'node:assert/strict'
import { checkManifest } from '../../../tools/app-package/check-manifest.js'
import type { AppManifest } from '../../../tools/app-package/manifest.js'
import { manifestWith } from './committed-manifest.js'

function wrong(changes: Partial<AppManifest>): string[] {
  return checkManifest(manifestWith(changes)).map(({ what }) => what)
}

describe('checkManifest', () => {
  it('finds nothing in the manifest of the project', () => {
    assert.deepEqual(wrong({}), [])
  })

  it('refuses a pre-release version, as the upload does', () => {
    assert.deepEqual(wrong({ version: '1.5.2-preview.1' }), ['"1.5.2-preview.1" is not of the form 1.2.3'])
  })

  it('wants the long texts to say something else than the short ones', () => {
    const { short } = manifestWith().description
    assert.deepEqual(wrong({ name: { short: 'A', full: 'A' } }), ['the full name repeats the short one'])
    assert.deepEqual(wrong({ description: { short, full: `Welcome. ${short}.` } }), [
      'the full description contains the short one',
    ])
  })

  it('wants one bot for messages and search', () => {
    assert.deepEqual(wrong({ composeExtensions: [{ botId: 'another' }] }), [
      'the bot and the message extension name 2 different bots',
    ])
  })

  it('wants a command in every scope', () => {
    const [bot] = manifestWith().bots ?? []
    assert.ok(bot)
    const personal = { scopes: ['personal'], commands: [{ title: 'Help' }] }
    assert.deepEqual(wrong({ bots: [{ ...bot, commandLists: [personal, { scopes: ['team'], commands: [] }] }] }), [
      'no command list serves the scope "team"',
      'no command list serves the scope "groupChat"',
    ])
  })
})
