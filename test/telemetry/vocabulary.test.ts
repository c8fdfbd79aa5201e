import assert from 'node:assert/strict'
import { Catalog } from '../../src/catalog/catalog.js'
import type { Page } from '../../src/catalog/entry.js'
import { GIVEN_NAMES } from '../../src/telemetry/given-names.js'
import { Vocabulary } from '../../src/telemetry/vocabulary.js'
import { entry, page } from '../helpers/small-knowledge.js'

/** Gives the vocabulary of a catalog in which as many entries say the same. */
function vocabularyOf(title: string, entries: number, overrides: Partial<Page> = {}): Vocabulary {
  const said = Array.from({ length: entries }, (_, index) =>
    entry({ family: 'ios-apps', name: `0x87D1000${index}`, pages: { en: page(title, overrides) } }),
  )
  return new Vocabulary({ catalog: new Catalog(said), lexicon: { concepts: { cancel: { en: ['dismissed'] } } } })
}

describe('vocabulary', () => {
  it('has the words that several entries use, and those of the lexicon', () => {
    const vocabulary = vocabularyOf('an unusual installation', 3)
    for (const word of ['unusual', 'installation', 'dismissed', 'a']) assert.ok(vocabulary.has(word, 'en'), word)
    assert.ok(!vocabulary.has('unusual', 'nl'))
    assert.ok(!vocabularyOf('an unusual installation', 2).has('unusual', 'en'))
  })

  it('has a capital only where it stands inside a sentence, and a product also without it', () => {
    const vocabulary = vocabularyOf('Sign in to Intune. Try again', 3)
    const capitals = ['Sign', 'Try', 'Intune', 'INTUNE'].map((word) => vocabulary.has(word, 'en'))
    assert.deepEqual([...capitals, vocabulary.has('intune', 'en')], [false, false, true, false, true])
  })

  it('has no given name, whatever the catalog says, and no initial', () => {
    const vocabulary = vocabularyOf('said will mark Kim K k', 3)
    for (const word of ['will', 'mark', 'Kim', 'kim', 'K', 'k']) assert.ok(!vocabulary.has(word, 'en'), word)
  })

  it('does not count what the organization added to an entry', () => {
    const notes = { en: page('ask zqvist') }
    const entries = [1, 2, 3].map((name) => entry({ family: 'ios-apps', name: `0x87D1000${name}`, notes }))
    const vocabulary = new Vocabulary({ catalog: new Catalog(entries), lexicon: { concepts: {} } })
    assert.ok(!vocabulary.has('zqvist', 'en'))
  })
})

describe('given names', () => {
  it('are written small, each once', () => {
    for (const name of GIVEN_NAMES) assert.match(name, /^\p{Ll}{2,}$/u)
  })
})
