import assert from 'node:assert/strict'
import { composeCore } from '../../src/compose.js'
import { readKnowledge } from '../../src/knowledge.js'
import { LANGUAGES } from '../../src/catalog/language.js'
import { SymptomIndex } from '../../src/symptoms/symptom-index.js'

describe('the words that a search names', () => {
  const knowledge = readKnowledge()
  const index = SymptomIndex.of(knowledge)

  it('never are words that hold sentences together', () => {
    const { matches, understood } = index.search(
      index.read('the update because when the laptop was shut down'),
      'en',
      3,
    )
    assert.deepEqual(understood(), ['update', 'laptop', 'shut'])
    assert.ok(matches.every(({ matched }) => !matched.includes('because') && !matched.includes('when')))
  })

  it('have function words to leave out in every language', () => {
    const { functionWords } = composeCore(knowledge).knowledge.lexicon
    for (const language of LANGUAGES) assert.ok((functionWords[language] ?? []).length > 50, language)
  })
})
