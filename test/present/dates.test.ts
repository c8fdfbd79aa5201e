import assert from 'node:assert/strict'
import { dateIn } from '../../src/present/dates.js'

describe('a day', () => {
  it('is written as the language writes it', () => {
    assert.deepEqual(
      (['en', 'nl', 'fr', 'sv'] as const).map((language) => dateIn(language, '2026-11-01')),
      ['November 1, 2026', '1 november 2026', '1 novembre 2026', '1 november 2026'],
    )
  })
})
