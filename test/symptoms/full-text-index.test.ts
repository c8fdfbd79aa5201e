import assert from 'node:assert/strict'
import type { Page } from '../../src/catalog/entry.js'
import { analyzePage } from '../../src/symptoms/analyzed-page.js'
import { analyzerFor } from '../../src/symptoms/compiled-symptoms.js'
import { compileText } from '../../src/symptoms/compiled-text.js'
import { FullTextIndex } from '../../src/symptoms/full-text-index.js'
import { NgramIndex, compileNgrams } from '../../src/symptoms/ngram-index.js'
import { QuestionReader } from '../../src/symptoms/question-reader.js'
import { StoredTexts } from '../../src/symptoms/stored-texts.js'
import { wordsOf } from '../../src/symptoms/words.js'

const analyzer = analyzerFor('en', { concepts: [], vocabulary: [] })
const NO_NGRAMS = new NgramIndex(compileNgrams(new StoredTexts()))

function scoresIn(index: FullTextIndex, text: string): number[] {
  return [...index.scores(new QuestionReader(analyzer, index, NO_NGRAMS, 0).read(wordsOf(text)).evidence)]
}

function page(title: string, saidAs: readonly string[]): Page {
  return { title, description: '', causes: [], fix: [], saidAs }
}

describe('full-text index', () => {
  const pages = [
    page('The download stopped', ['it hangs at half']),
    undefined,
    page('The person declined', ['tapped cancel', 'said no to the download']),
  ]
  const index = new FullTextIndex(compileText(pages.map((one) => one && analyzePage(one, analyzer))))
  const scores = (text: string): number[] => scoresIn(index, text)
  const best = (text: string): number => scores(text).indexOf(Math.max(...scores(text)))

  it('finds the page of an entry by its words, in their inflections', () => {
    assert.equal(best('declining'), 2)
    assert.equal(best('downloads stop'), 0)
  })

  it('forgives a typo in a word that no page has', () => {
    assert.equal(best('somebody declinned'), 2)
    assert.deepEqual(scores('xyzzyx'), [0, 0, 0])
  })

  it('gives an entry without a page nothing', () => {
    assert.equal(scores('the download')[1], 0)
  })

  it('weighs a word of the title more than the same word among the lines that people say', () => {
    const [title = 0, , line = 0] = scores('download')
    assert.ok(title > line && line > 0, `${title} ${line}`)
  })

  it('counts every word of a long question', () => {
    const words = Array.from({ length: 300 }, (_, place) => `zz${String.fromCharCode(97 + (place % 26))}${place}`)
    const long = new FullTextIndex(compileText([analyzePage(page(words.join(' '), []), analyzer)]))
    const scoreOf = (count: number): number => scoresIn(long, words.slice(0, count).join(' '))[0] ?? 0
    assert.ok(scoreOf(300) > scoreOf(255), `${scoreOf(300)} ${scoreOf(255)}`)
  })

  it('knows what people can read on the page and what only stands among the lines', () => {
    assert.equal(index.isShown('download', 0), true)
    assert.equal(index.isShown('download', 2), false)
    assert.equal(index.isShown('absent', 0), false)
  })
})
