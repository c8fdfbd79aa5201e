import assert from 'node:assert/strict'
import { EMPTY_LEXICON, type Lexicon } from '../../src/catalog/lexicon.js'
import { Analyzer } from '../../src/symptoms/analysis.js'
import { Concepts, compileConcepts } from '../../src/symptoms/concepts.js'
import { WordForms } from '../../src/symptoms/word-forms.js'

const LEXICON: Lexicon = {
  ...EMPTY_LEXICON,
  concepts: {
    decline: {
      en: ['decline', 'said no'],
      nl: ['weigeren', 'nee gezegd'],
      fr: ['refuser', "n'arrive pas"],
      sv: ['neka'],
    },
    'product-office': { en: ['=word'], nl: ['=word'], fr: ['=word'], sv: ['=word'] },
  },
}

function conceptsIn(text: string, language: 'en' | 'nl' | 'fr' | 'sv'): string[] {
  const forms = new WordForms(language)
  const analyzer = new Analyzer(forms, new Concepts(compileConcepts(LEXICON, language, forms)), 0)
  return [...analyzer.analyze(text).concepts].sort()
}

describe('concepts', () => {
  it('finds a word in its inflections', () => {
    assert.deepEqual(conceptsIn('She declined the app', 'en'), ['decline'])
    assert.deepEqual(conceptsIn('il a refusé', 'fr'), ['decline'])
    assert.deepEqual(conceptsIn('hon nekade', 'sv'), ['decline'])
  })

  it('finds a phrase only when its words follow one another', () => {
    assert.deepEqual(conceptsIn('hij heeft nee gezegd', 'nl'), ['decline'])
    assert.deepEqual(conceptsIn('nee, dat heeft hij niet gezegd', 'nl'), [])
    assert.deepEqual(conceptsIn('elle n’arrive pas à installer', 'fr'), ['decline'])
  })

  it('finds a word that begins with = only as it stands', () => {
    assert.deepEqual(conceptsIn('Word will not start', 'en'), ['product-office'])
    assert.deepEqual(conceptsIn('in other words', 'en'), [])
    assert.deepEqual(conceptsIn('het wordt niet gevonden', 'nl'), [])
  })
})
