import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/catalog/language.js'
import { ACTORS, CONFIDENCES, PLATFORMS, RETRIES, SEVERITIES } from '../../src/catalog/entry.js'
import { Labels, readLabels, type LabelTable } from '../../src/present/labels.js'
import { CODE_FAMILIES } from '../../src/resolve/facilities.js'

const ROOT = new URL('../../../', import.meta.url)
const SRC = new URL('src/', ROOT)

const TABLES = Object.fromEntries(LANGUAGES.map((language) => [language, readTable(language)])) as Record<
  Language,
  LabelTable
>
const ENGLISH = TABLES[SOURCE_LANGUAGE]
const OTHERS = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)

/** Names, numbers, and what a language says of itself: the same in every language. */
const SAME_EVERYWHERE = [
  ...['platform.android', 'platform.ios', 'platform.windows', 'platform.macos'],
  ...LANGUAGES.map((language) => `language.${language}`),
  ...['triage.times', 'talk.example.code', 'talk.example.decimal'],
  ...['code-family.windows-update', 'code-family.bitlocker', 'code-family.msi'],
]

/** Words that one language happens to share with English, and names that Microsoft does not translate in it. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  nl: ['pair', 'code-family.delivery-optimization', 'code-family.tpm'],
  fr: ['severity.info', 'family.guides', 'source'],
  sv: ['pair', 'severity.info', 'code-family.bits', 'code-family.tpm'],
}

/** `say('back')`, `presenter.say(language, 'search.empty')`, `say(`severity.${…}`)`. */
const SAID = /\bsay\(\s*(?:[\w.]+,\s*)?(?:'(?<key>[^']+)'|`(?<pattern>[^`]+)`)/g

describe('labels', () => {
  for (const language of OTHERS) {
    it(`${language} has exactly the keys of English, in their order`, () => {
      assert.deepEqual(Object.keys(TABLES[language]), Object.keys(ENGLISH))
    })

    it(`${language} has the placeholders of English`, () => {
      const differing = Object.entries(TABLES[language])
        .filter(([key, text]) => placeholdersOf(text) !== placeholdersOf(ENGLISH[key] ?? ''))
        .map(([key]) => key)
      assert.deepEqual(differing, [])
    })

    it(`${language} leaves nothing in English`, () => {
      const allowed = new Set([...SAME_EVERYWHERE, ...(SAME_IN[language] ?? [])])
      const same = Object.keys(ENGLISH).filter((key) => TABLES[language][key] === ENGLISH[key])
      assert.deepEqual(new Set(same), allowed)
    })
  }

  it('has no empty text and no blank at an end', () => {
    const bad = LANGUAGES.flatMap((language) =>
      Object.entries(TABLES[language])
        .filter(([, text]) => text === '' || text !== text.trim())
        .map(([key]) => `${language} ${key}`),
    )
    assert.deepEqual(bad, [])
  })

  it('says u in Dutch and vous in French', () => {
    const familiar = { nl: ['je', 'jij', 'jou', 'jouw', 'jullie'], fr: ['tu', 'toi', 'ton', 'tes'] } as const
    for (const language of ['nl', 'fr'] as const) {
      const words = new Set<string>(familiar[language])
      const found = Object.values(TABLES[language]).filter((text) => wordsOf(text).some((word) => words.has(word)))
      assert.deepEqual(found, [], language)
    }
  })

  it('keeps French punctuation on the line of its word', () => {
    assert.deepEqual(
      Object.values(TABLES.fr).filter((text) => / [:;?!»]|« /.test(text)),
      [],
    )
  })

  it('knows every label that src says', () => {
    const keys = Object.keys(ENGLISH)
    const unknown = saidInSource().filter(({ matches }) => !keys.some((key) => matches.test(key)))
    assert.deepEqual(
      unknown.map(({ file, said }) => `src/${file} says ${said}`),
      [],
    )
  })

  it('has a word for every value that an entry can have', () => {
    const families = readdirSync(new URL('catalog/', ROOT), { withFileTypes: true })
      .filter((item) => item.isDirectory() && !['lexicon', 'names'].includes(item.name))
      .map(({ name }) => name)
    const needed = [
      ...families.map((family) => `family.${family}`),
      ...SEVERITIES.map((severity) => `severity.${severity}`),
      ...PLATFORMS.map((platform) => `platform.${platform}`),
      ...ACTORS.map((actor) => `actor.${actor}`),
      ...RETRIES.map((retry) => `retry.${retry}`),
      ...CONFIDENCES.map((confidence) => `confidence.${confidence}`),
      ...CODE_FAMILIES.map(({ key }) => `code-family.${key}`),
    ]
    assert.deepEqual(
      needed.filter((key) => !(key in ENGLISH)),
      [],
    )
  })
})

describe('Labels', () => {
  it('puts values into a label of the language', () => {
    const say = readLabels(new URL('cards/', ROOT)).in('sv')
    assert.equal(say('checked', { date: '2026-11-21' }), 'Kontrollerad 2026-11-21')
  })

  it('takes a value as it is, whatever signs it has', () => {
    const table = { open: 'Open {title}' }
    const say = new Labels({ en: table, nl: table, fr: table, sv: table }).in('en')
    assert.equal(say('open', { title: '$& {title} $1' }), 'Open $& {title} $1')
  })

  it('leaves a placeholder without a value where it stands', () => {
    const table = { open: 'Open {title}' }
    const say = new Labels({ en: table, nl: table, fr: table, sv: table }).in('en')
    assert.equal(say('open', {}), 'Open {title}')
  })

  it('gives the key of an unknown label', () => {
    assert.equal(readLabels(new URL('cards/', ROOT)).in('nl')('no.such.label'), 'no.such.label')
  })
})

function readTable(language: Language): LabelTable {
  return JSON.parse(readFileSync(new URL(`cards/labels/${language}.json`, ROOT), 'utf8')) as LabelTable
}

function placeholdersOf(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

interface Said {
  readonly file: string
  readonly said: string
  /** Matches the keys that the call can mean. */
  readonly matches: RegExp
}

function saidInSource(): Said[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const code = readFileSync(new URL(file.replaceAll('\\', '/'), SRC), 'utf8')
    return [...code.matchAll(SAID)].map(({ groups }) => {
      const said = groups?.['key'] ?? groups?.['pattern'] ?? ''
      const parts = said.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return { file, said, matches: new RegExp(`^${parts.join('[\\w-]+')}$`) }
    })
  })
}
