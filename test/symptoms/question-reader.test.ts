import assert from 'node:assert/strict'
import { analyzerFor } from '../../src/symptoms/compiled-symptoms.js'
import { compileText } from '../../src/symptoms/compiled-text.js'
import { FullTextIndex } from '../../src/symptoms/full-text-index.js'
import { NgramIndex, compileNgrams } from '../../src/symptoms/ngram-index.js'
import type { Asked } from '../../src/symptoms/postings.js'
import { QuestionReader } from '../../src/symptoms/question-reader.js'
import { StoredTexts } from '../../src/symptoms/stored-texts.js'
import type { WordForm } from '../../src/symptoms/word-forms.js'

describe('question reader', () => {
  it('looks for evidence only when a question is searched for, and then once for each word', () => {
    const asked: string[] = []
    class Watched extends FullTextIndex {
      override askedByWord(form: WordForm): Asked[] {
        asked.push(form.stem)
        return super.askedByWord(form)
      }
    }
    const analyzer = analyzerFor('en', { concepts: [], vocabulary: [] })
    const reader = new QuestionReader(
      analyzer,
      new Watched(compileText([])),
      new NgramIndex(compileNgrams(new StoredTexts())),
      0,
    )
    assert.deepEqual(reader.analyze(['unknown', 'words']).words, ['unknown', 'words'])
    assert.deepEqual(asked, [])
    for (let round = 0; round < 2; round += 1) assert.equal(reader.read(['unknown', 'words']).evidence.length, 2)
    assert.equal(asked.length, 2)
  })
})
