import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import { readKnowledge } from '../../src/knowledge.js'
import { redact } from '../../src/telemetry/redaction.js'
import { Vocabulary } from '../../src/telemetry/vocabulary.js'
import { NAMES, canary, separator } from './hostile-questions.js'

/** `language, question → what is told of it`. */
const TOLD: readonly (readonly [Language, string, string])[] = [
  ['en', "Kim (kim@corp.example) can't install Word on PC-0042", "… can't install Word on …"],
  ['en', "will can't install the app, mark said so", "… can't install the app … said so"],
  ['en', 'the app fails for Grant Young in Will Hall', 'the app fails for … in …'],
  ['en', 'call me at +31 6 1234 5678 or 555-0199, error -2016345060', 'call me at … or … error …'],
  ['en', 'Company Portal stuck on iPhone of O’Brien', 'Company Portal stuck on iPhone of …'],
  ['en', '@Kim the update on srv-install.corp.example fails', '… the update on … fails'],
  ['en', '\\\\fs01\\home\\kim https://install.example/?user=kim the app', '… the app'],
  ['en', 'install.app@update.app failed', '… failed'],
  ['nl', 'Jan-Willem de Vries krijgt de app niet, mail j.devries@corp.example', '… de … krijgt de app niet mail …'],
  ['nl', 'het toestel van mevrouw Bakker hangt vast', 'het toestel van mevrouw … hangt vast'],
  ['fr', "l'appareil de Jean-Pierre n’installe pas l’App Store", "l'appareil de … n'installe pas l'App Store"],
  ['fr', 'François Petit ne peut pas installer Office', '… ne peut pas installer Office'],
  ['sv', 'Björn på Luleå kommun får inte appen', '… på … får inte appen'],
  ['sv', 'appen startar inte för åsa lindström, 19850412-1234', 'appen startar inte för …'],
]

const CODE = /^0x[0-9A-F]{8}$/

describe('redaction', () => {
  let vocabulary: Vocabulary
  let sentence: fc.Arbitrary<string>
  const language = fc.constantFrom(...LANGUAGES)

  before(() => {
    const knowledge = readKnowledge()
    vocabulary = new Vocabulary(knowledge)
    const lines = knowledge.catalog.entries.flatMap(({ pages }) =>
      LANGUAGES.flatMap((known) => [pages[known]?.title ?? [], pages[known]?.saidAs ?? []].flat()),
    )
    sentence = fc.constantFrom(...lines)
  })

  for (const [spoken, question, told] of TOLD) {
    it(`tells of "${question}" only "${told}"`, () => assert.equal(redact(question, spoken, vocabulary), told))
  }

  it('tells no given name and no family name, written small or with a capital', () => {
    const told = LANGUAGES.flatMap((spoken) =>
      NAMES.flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`])
        .filter((name) => vocabulary.has(name, spoken))
        .map((name) => `${spoken} ${name}`),
    )
    assert.deepEqual(told, [])
  })

  it('keeps enough of real questions to improve a catalog by', () => {
    const told = redact('the update agent will not start since the BITS service is disabled', 'en', vocabulary)
    assert.equal(told, 'the update agent … not start since the BITS service is disabled')
  })

  it('tells codes of a known facility, and no other digits', () => {
    const told = redact('fails with 0x87d1ffff, 0xDEADBEEF (0x80070005) 1603 30125-1011 x0x87D1FFFF', 'en', vocabulary)
    assert.equal(told, 'fails with 0x87D1FFFF … 0x80070005 …')
  })

  it('lets nothing pass that is neither a word of the catalog nor a code, whatever arrives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), sentence, language, (text, line, spoken) => {
        const told = redact(`${line} ${text}${line}`, spoken, vocabulary)
        assert.ok(told.length <= 200)
        const words = told.split(' ').filter((word) => word !== '' && word !== '…' && !CODE.test(word))
        assert.deepEqual(
          words.filter((word) => !vocabulary.has(word, spoken)),
          [],
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never tells a canary, whatever stands around it', () => {
    fc.assert(
      fc.property(canary(), sentence, sentence, separator(), language, (secret, before, behind, between, spoken) => {
        const told = redact(`${before}${between}${secret}${between}${behind}`, spoken, vocabulary)
        for (const part of secret.match(/[\p{L}\d]*zq[\p{L}\d]*|\d{3,}/giu) ?? []) {
          assert.ok(!told.toLowerCase().includes(part.toLowerCase()), `${secret}: ${told}`)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('is bounded in what it reads and in what it tells', () => {
    const started = performance.now()
    const told = redact('the app '.repeat(100_000), 'en', vocabulary)
    assert.ok(told.length <= 200 && told.endsWith(' …'))
    for (const hostile of ["'".repeat(100_000), 'a-'.repeat(50_000), '0x'.repeat(50_000), '\ud800'.repeat(100_000)]) {
      assert.ok(redact(hostile, 'en', vocabulary).length <= 200)
    }
    assert.ok(performance.now() - started < 500)
  })

  it('tells of nothing nothing', () => {
    assert.deepEqual(
      ['', ' ', '...', '\u0000'].map((text) => redact(text, 'en', vocabulary)),
      ['', '', '', '…'],
    )
  })
})
