import assert from 'node:assert/strict'
import { Catalog, noteOf, pageOf } from '../../src/catalog/catalog.js'
import type { Page } from '../../src/catalog/entry.js'
import { anEntry, idsOf } from '../resolve/entries.js'

const page = (title: string): Page => ({ title, description: '', causes: [], fix: [], saidAs: [] })

describe('Catalog', () => {
  const catalog = new Catalog([
    anEntry('android-apps/0x87D1041C'),
    anEntry('ios-apps/0x87D1041C'),
    anEntry('office-deployment/0x8000FFFF', { also: ['30088-1008', '30125-1011'] }),
    anEntry('guides/old-updates', { codes: ['0x800705B4', '0x8000FFFF'] }),
    anEntry('own/1603', { also: ['1603'] }),
  ])

  it('finds an entry by its id', () => {
    assert.equal(catalog.byId('ios-apps/0x87D1041C')?.family, 'ios-apps')
    assert.equal(catalog.byId('ios-apps/0x87d1041c'), undefined)
    assert.equal(catalog.byId('constructor'), undefined)
  })

  it('finds every reading of a code in the order of the catalog, each once', () => {
    assert.deepEqual(idsOf(catalog.byCode('0x87D1041C')), ['android-apps/0x87D1041C', 'ios-apps/0x87D1041C'])
    assert.deepEqual(idsOf(catalog.byCode('30125-1011')), ['office-deployment/0x8000FFFF'])
    assert.deepEqual(idsOf(catalog.byCode('0x8000FFFF')), ['office-deployment/0x8000FFFF', 'guides/old-updates'])
    assert.deepEqual(idsOf(catalog.byCode('1603')), ['own/1603'])
    assert.deepEqual(catalog.byCode('0x00000000'), [])
    assert.deepEqual(catalog.byCode('__proto__'), [])
  })

  it('lists every code that leads to an entry', () => {
    assert.deepEqual(
      [...catalog.codes()].sort(),
      ['0x87D1041C', '0x8000FFFF', '30088-1008', '30125-1011', 'old-updates', '0x800705B4', '1603'].sort(),
    )
  })
})

describe('pageOf', () => {
  it('gives the page of the language', () => {
    const entry = anEntry('own/1', { pages: { en: page('Hello'), nl: page('Hallo') } })
    assert.deepEqual(pageOf(entry, 'nl'), { page: page('Hallo'), language: 'nl' })
  })

  it('falls back to the source text, then to what there is, and says so', () => {
    assert.equal(pageOf(anEntry('own/1', { pages: { en: page('Hello'), nl: page('Hallo') } }), 'fr').language, 'en')
    assert.equal(pageOf(anEntry('own/1', { pages: { sv: page('Hej') } }), 'fr').language, 'sv')
    assert.deepEqual(pageOf(anEntry('own/1'), 'fr'), { page: page(''), language: 'en' })
  })
})

describe('noteOf', () => {
  it('gives what the organization adds, in the nearest language', () => {
    const entry = anEntry('own/1', { notes: { en: page('Call 1234') } })
    assert.equal(noteOf(entry, 'sv')?.title, 'Call 1234')
    assert.equal(noteOf(anEntry('own/1'), 'sv'), undefined)
  })
})
