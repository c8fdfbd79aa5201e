import assert from 'node:assert/strict'
import type { Entry } from '../../src/catalog/entry.js'
import { confidence } from '../../src/symptoms/confidence.js'
import { judge } from '../../src/symptoms/thresholds.js'
import type { SymptomMatch } from '../../src/symptoms/symptom-index.js'

function matches(...scores: number[]): SymptomMatch[] {
  return scores.map((score) => ({ entry: {} as Entry, score, matched: [] }))
}

describe('thresholds', () => {
  it('shows the best match alone when it is sure and clear of the second', () => {
    assert.equal(judge(matches(0.95)), 'answer')
    assert.equal(judge(matches(0.95, 0.5)), 'answer')
  })

  it('offers a choice when the second is near or the first is not sure enough', () => {
    assert.equal(judge(matches(0.95, 0.94)), 'choices')
    assert.equal(judge(matches(0.57, 0.1)), 'choices')
  })

  it('shows nothing below the threshold', () => {
    assert.equal(judge(matches(0.2)), 'nothing')
    assert.equal(judge([]), 'nothing')
  })
})

describe('confidence', () => {
  it('grows with similarity and a named platform, and falls with topics from elsewhere', () => {
    const base = { similarity: 0.25, elsewhere: 0.1, topics: 0, place: false }
    assert.ok(confidence({ ...base, similarity: 0.4 }) > confidence(base))
    assert.ok(confidence({ ...base, place: true }) > confidence(base))
    assert.ok(confidence({ ...base, elsewhere: 0.3 }) < confidence(base))
    assert.ok(confidence({ ...base, topics: 1 }) < confidence(base))
    assert.equal(confidence({ ...base, topics: 2 }), confidence({ ...base, topics: 9 }))
  })
})
