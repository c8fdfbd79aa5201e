import assert from 'node:assert/strict'
import { brief, checkedCatalog, findingsOf, TemporaryCatalogs } from '../small-catalog.js'

describe('lexicon', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  function found(...lines: string[]): string[] {
    return findingsOf('lexicon', checkedCatalog(catalogs.write({ 'lexicon/words.yaml': lines.join('\n') }))).map(brief)
  }

  it('may hold words and phrases by language', () => {
    assert.deepEqual(found('# said', 'decline:', '  en: [declined, said no, "365"]', '  sv:', '    - neka'), [])
  })

  it('is told of by line where it cannot be read, and stops nothing else', () => {
    assert.deepEqual(found('decline:', '  de: [nein]'), ['lexicon/words.yaml:2 de is none of en, nl, fr, sv'])
    assert.deepEqual(found('decline:', '  en: said no'), [
      'lexicon/words.yaml:2 the words are no list: [decline, said no]',
    ])
    assert.deepEqual(found('decline:', '  en: [a,', '    365]'), [
      'lexicon/words.yaml:3 365 is no word: put numbers, yes and no in quotes',
    ])
    assert.deepEqual(found('decline: no'), ['lexicon/words.yaml:1 decline has no words by language'])
    assert.deepEqual(found('- decline'), ['lexicon/words.yaml:1 the file is no list of names with words'])
    assert.equal(found('decline:', '  en: ["a').length > 0, true)
  })
})
