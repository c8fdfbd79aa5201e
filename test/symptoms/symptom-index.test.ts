import assert from 'node:assert/strict'
import { composeCore, type Core } from '../../src/compose.js'
import { readKnowledge } from '../../src/knowledge.js'
import { parse } from '../../src/parse/parse.js'
import type { Resolution } from '../../src/resolve/resolve.js'

/** Sentences that must lead to one entry, in each language. Found in use or named by the people who run the bot. */
const SENTENCES = [
  ['people tap *not now* when iOS asks whether the company may install the app', 'en', 'ios-apps/0x87D13B62'],
  ['updates zoeken duurt eeuwig en dan geeft hij er de brui aan', 'nl', 'update-agent/0x80CF0021'],
  ["un utilisateur standard n'arrive pas à poser les mises à jour de la machine", 'fr', 'update-agent/0x80CF0044'],
  ['automatiska uppdateringar är visst pausade på den här datorn', 'sv', 'update-agent/0x80CFA004'],
] as const

/** Input that must find nothing, whatever it is. */
const NOTHING = [
  'which train goes to Ghent after six',
  'Meine App installiert nicht auf dem Gerät',
  'Aplikacja nie chce się zainstalować na telefonie',
  '今天天气怎么样',
  'لا يعمل التطبيق على الهاتف',
  '😀😀😀 🎉',
  '.,;:!',
  'x',
  'blue '.repeat(10_000),
]

describe('symptom search', function () {
  this.timeout(30_000)
  let core: Core
  before(() => (core = composeCore(readKnowledge())))

  const ask = (text: string, fallback: 'en' | 'nl' | 'fr' | 'sv' = 'en'): Resolution =>
    core.resolver.resolve(
      parse(text, (name) => core.knowledge.names.codeOf(name)),
      fallback,
    )

  for (const [text, language, entry] of SENTENCES) {
    it(`finds ${entry} in ${language}, and answers in that language`, () => {
      const resolution = ask(text)
      assert.equal(resolution.matches[0]?.entry.id, entry)
      assert.equal(resolution.language, language)
    })
  }

  for (const text of NOTHING) {
    it(`finds nothing for ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.deepEqual(ask(text).matches, [])
    })
  }

  it('keeps the language of the client for a text that shows none', () => {
    assert.equal(ask('Meine App installiert nicht auf dem Gerät', 'sv').language, 'sv')
    assert.equal(ask('iPhone', 'fr').language, 'fr')
  })

  it('is not flipped by an English product name', () => {
    assert.equal(ask('de app staat niet in Company Portal op mijn toestel').language, 'nl')
  })

  it('says in a few words why it matched', () => {
    const { answer } = ask('the company app on my Samsung has no signature, the apk was never signed')
    assert.ok(answer.kind === 'entry')
    assert.ok(answer.matched.includes('signed'), answer.matched.join())
    assert.ok(answer.matched.length <= 4)
  })

  it('takes the platform that is named before another that fits as well', () => {
    assert.equal(ask('the user cancelled the installation of the app on her iPhone').matches[0]?.entry.platform, 'ios')
    assert.equal(
      ask('the user cancelled the installation of the app on her Samsung').matches[0]?.entry.platform,
      'android',
    )
  })

  it('gives scores between 0 and 1 in falling order', () => {
    const scores = ask('update download failed on the laptop').matches.map((match) => match.score)
    assert.ok(scores.every((score) => score >= 0 && score <= 1))
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    )
  })
})
