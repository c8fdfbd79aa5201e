import assert from 'node:assert/strict'
import {
  checkLanguages,
  checkTranslation,
  readManifestTexts,
  type ManifestTexts,
} from '../../../tools/app-package/check-localization.js'
import { readSchema } from '../../../tools/app-package/schemas.js'
import { manifestWith } from './committed-manifest.js'

const TITLE = 'composeExtensions[0].commands[0].title'
const CHOICE = 'composeExtensions[0].commands[0].parameters[1].choices[1].title'

function textsOfManifest(): ManifestTexts {
  const manifest = manifestWith()
  const schema = readSchema('MicrosoftTeams.Localization', manifest.manifestVersion)
  assert.ok(schema)
  return readManifestTexts(manifest, schema)
}

describe('readManifestTexts', () => {
  const { all, translatable } = textsOfManifest()
  const addresses = new Set(translatable.map(({ address }) => address))

  it('finds titles, descriptions, prompts, samples, parameters and choices to translate', () => {
    for (const address of [
      'name.short',
      'description.full',
      'bots[0].commandLists[2].commands[0].title',
      'bots[0].commandLists[0].commands[1].prompt',
      TITLE,
      'composeExtensions[0].commands[0].samplePrompts[0].text',
      'composeExtensions[0].commands[0].parameters[0].description',
      CHOICE,
      'composeExtensions[0].commands[1].description',
    ]) {
      assert.ok(addresses.has(address), address)
    }
  })

  it('leaves ids, files and types alone', () => {
    assert.ok(all.some(({ address }) => address === 'icons.color'))
    for (const address of ['$schema', 'id', 'icons.color', 'composeExtensions[0].commands[0].id']) {
      assert.ok(!addresses.has(address), address)
    }
  })
})

describe('checkTranslation', () => {
  const texts: ManifestTexts = {
    all: [
      { address: TITLE, text: 'Search error codes' },
      { address: CHOICE, text: 'Android' },
      { address: 'id', text: '1' },
    ],
    translatable: [
      { address: TITLE, text: 'Search error codes' },
      { address: CHOICE, text: 'Android' },
    ],
  }

  it('accepts a complete translation, in which names stay', () => {
    const translation = { $schema: 'x', [TITLE]: 'Sök felkoder', [CHOICE]: 'Android' }
    assert.deepEqual(checkTranslation('sv.json', translation, texts), [])
  })

  it('names what is missing, untranslated, or points nowhere', () => {
    const translation = { [TITLE]: 'Search error codes', 'bots[0].commandLists[7].commands[0].title': 'Hjälp' }
    const found = checkTranslation('sv.json', translation, texts).map(({ where, what }) => `${where}: ${what}`)
    assert.deepEqual(found, [
      `sv.json ${TITLE}: "Search error codes" is still the English text`,
      `sv.json ${CHOICE}: "Android" is not translated`,
      'sv.json bots[0].commandLists[7].commands[0].title: the manifest has no text at this address',
    ])
  })
})

describe('checkLanguages', () => {
  it('wants every language of the bot', () => {
    const localizationInfo = { defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'nl', file: 'nl.json' }] }
    const found = checkLanguages(manifestWith({ localizationInfo })).map(({ what }) => what)
    assert.deepEqual(found, ['the language "fr" is missing', 'the language "sv" is missing'])
  })
})
