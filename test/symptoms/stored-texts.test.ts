import assert from 'node:assert/strict'
import { StoredTexts, type Lines } from '../../src/symptoms/stored-texts.js'

describe('stored texts', () => {
  it('gives back what was added, as often as it is read, each term by its number', () => {
    const added: Lines[] = [[['the', 'app'], [], ['app', '§install']], [], [['the']]]
    const texts = new StoredTexts()
    for (const text of added) texts.add(text)
    const { terms } = texts
    assert.deepEqual(terms, ['the', 'app', '§install'])
    const read = (): unknown => Array.from(texts, (text) => text.map((line) => Array.from(line, (term) => terms[term])))
    assert.deepEqual(read(), added)
    assert.deepEqual(read(), added)
  })
})
