import assert from 'node:assert/strict'
import { LANGUAGES } from '../../../../src/catalog/language.js'
import { foreignLanguage, FUNCTION_WORDS, likeliestLanguage } from '../../../../tools/catalog/checks/function-words.js'

const SENTENCES = {
  en: 'The device asked whether the organization may install an app, and the answer was no.',
  nl: 'Het apparaat vroeg of de organisatie een app mag installeren, en het antwoord was niet ja maar nee.',
  fr: 'L’appareil a demandé si vous acceptez une application de votre organisation, et la réponse est non.',
  sv: 'Enheten frågade om organisationen får installera en app, och svaret var inte det som väntades.',
} as const

describe('function words', () => {
  it('belong to one language each', () => {
    const all = LANGUAGES.flatMap((language) => [...FUNCTION_WORDS[language]])
    assert.deepEqual(
      all.filter((word, index) => all.indexOf(word) !== index),
      [],
    )
  })

  for (const language of LANGUAGES)
    for (const expected of LANGUAGES)
      it(`tell ${language} on a page in ${expected}`, () => {
        const foreign = foreignLanguage(SENTENCES[language], expected)
        assert.equal(foreign, language === expected ? undefined : language)
        assert.equal(likeliestLanguage(SENTENCES[language]), language)
      })

  it('do not mind screens and commands in English', () => {
    const mixed =
      'Kies **Windows Update** > **Check for updates** en wacht tot het klaar is, maar niet langer dan een uur.'
    assert.equal(foreignLanguage(mixed, 'nl'), undefined)
    assert.equal(foreignLanguage('Event Viewer, System', 'sv'), undefined)
  })
})
