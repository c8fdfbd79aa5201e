import assert from 'node:assert/strict'
import { pageOf } from '../../src/catalog/catalog.js'
import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import { codeValue } from '../../src/parse/code.js'
import { MOST_CODES, TALKS, writeAddress } from '../../src/resolve/address.js'
import type { Answer } from '../../src/resolve/answer.js'
import type { Layout } from '../../src/present/view.js'
import { realCore } from '../helpers/bot-under-test.js'
import { LARGEST_ANYWHERE, LARGEST_CARD, faultsOf } from './card-rules.js'
import { aPresenter } from './samples.js'

const LAYOUTS = ['full', 'compact', 'inserted', 'dialog'] as const satisfies readonly Layout[]
/** The longest way that real answers go: from a log through a code and its readings to one entry after the other. */
const LONG_WAY = [
  `codes:${Array.from({ length: MOST_CODES }, (_, index) => `0x87D13B${index + 60}*999`).join(',')}+9999`,
  'code:0x8000FFFF@office-csp,windows-apps',
  'entry:office-deployment/0x8000FFFF',
  'entry:guides/office-verbose-logging',
  'entry:guides/office-install-diagnosis',
]

const { knowledge, resolver } = realCore()
const presenter = aPresenter()
const { catalog } = knowledge

/** Gives the faults of an answer in every language and layout, each with where it was found. */
function faultsEverywhere(answer: Answer, back: readonly string[] = []): string[] {
  return LANGUAGES.flatMap((language) =>
    LAYOUTS.flatMap((layout) => {
      const { card } = presenter.present(answer, { language, layout, back })
      const foreign = card['lang'] === language ? [] : [`lang is ${String(card['lang'])}`]
      return [...foreign, ...faultsOf(card, layout, back.length > 0 ? LARGEST_ANYWHERE : LARGEST_CARD)].map(
        (fault) => `${language} ${layout}: ${fault}`,
      )
    }),
  )
}

describe('every card, in every language and layout', () => {
  for (const entry of catalog.entries) {
    it(entry.id, () => {
      const answer = resolver.answerAt(`entry:${entry.id}`)
      assert.equal(answer.kind, 'entry')
      assert.deepEqual(faultsEverywhere(answer), [])
    })
  }

  it('of the largest entry at the end of the longest way', () => {
    const sizes = catalog.entries.map((entry) => [JSON.stringify(entry.pages).length, entry.id] as const)
    const largest = sizes.sort(([a], [b]) => b - a).slice(0, 10)
    for (const [, id] of largest) assert.deepEqual(faultsEverywhere(resolver.answerAt(`entry:${id}`), LONG_WAY), [], id)
  })

  it('of every code that means several things', () => {
    const shared = [...catalog.codes()].filter((code) => catalog.byCode(code).length > 1)
    assert.ok(shared.length >= 5)
    for (const code of shared) {
      const answer = resolver.answerAt(writeAddress({ kind: 'code', code, first: [] }))
      assert.equal(answer.kind, 'choices')
      assert.deepEqual(faultsEverywhere(answer, LONG_WAY), [], code)
    }
  })

  it('of every code that the catalog names and does not explain', () => {
    const codes = new Set(catalog.entries.flatMap(({ related }) => related.filter((one) => !catalog.byId(one))))
    assert.ok(codes.size > 20)
    for (const code of codes) {
      const answer = resolver.answerAt(writeAddress({ kind: 'code', code, first: [] }))
      assert.deepEqual(faultsEverywhere(answer), [], code)
    }
  })

  it('of numbers of every kind', () => {
    const codes = ['0x80070005', '0xC0000022', '0xD0000022', '0x00240001', '0x80190194', '0x87D10194', '0x87D107D1']
    const odd = ['3010', '404', '1618', '0x12345678', '0xFFFFFFFF', '0xA7D1041C', '30088-29', '0x80070BC2']
    for (const code of [...codes, ...odd]) {
      const answer = resolver.answerAt(writeAddress({ kind: 'code', code, first: [] }))
      assert.equal(answer.kind, 'decoded', code)
      assert.deepEqual(faultsEverywhere(answer), [], code)
    }
    assert.deepEqual(faultsEverywhere(resolver.answerAt('number:1603'), LONG_WAY), [])
  })

  it('of a triage of the codes with the longest titles and names', () => {
    const numbers = catalog.entries.filter(({ name }) => codeValue(name) !== undefined)
    const titled = numbers.map((entry) => [titleLength(entry.id), entry.name] as const)
    const longest = titled.sort(([a], [b]) => b - a).map(([, code]) => ({ code, count: 999_999 }))
    const answer = resolver.answerAt(writeAddress({ kind: 'codes', codes: longest.slice(0, 20), omitted: 999_999 }))
    assert.equal(answer.kind, 'triage')
    assert.deepEqual(faultsEverywhere(answer), [])
  })

  it('of candidates for a symptom', () => {
    const guides = catalog.entries.filter(({ family }) => family === 'guides').map(({ id }) => id)
    const answer = resolver.answerAt(writeAddress({ kind: 'pick', entries: guides }))
    assert.equal(answer.kind, 'choices')
    assert.deepEqual(faultsEverywhere(answer, LONG_WAY), [])
  })

  it('of the best match of a symptom with the longest titles as its runners-up', () => {
    const titled = catalog.entries.map((entry) => [titleLength(entry.id), entry] as const)
    const others = titled.sort(([a], [b]) => b - a).map(([, entry]) => entry)
    const sizes = catalog.entries.map((entry) => [JSON.stringify(entry.pages).length, entry.id] as const)
    for (const [, id] of sizes.sort(([a], [b]) => b - a).slice(0, 3)) {
      const best = resolver.answerAt(`entry:${id}`)
      assert.equal(best.kind, 'entry')
      const answer = { ...best, others: others.slice(0, 3), matched: ['tablet', 'installed'] } as Answer
      assert.deepEqual(faultsEverywhere(answer, LONG_WAY), [], id)
    }
  })

  it('of somebody’s message that holds nothing, whatever is written there', () => {
    const written = '**now** [x](http://evil.example) ${title} {{DATE(2026-11-21T00:00:00Z)}} <at>all</at> &lt;b&gt; '
    const answer: Answer = { kind: 'nothing', address: 'nothing', similar: [], understood: [written] }
    for (const language of LANGUAGES) {
      const { card } = presenter.presentUnexplained(answer, written.repeat(9), { language, layout: 'dialog', back: [] })
      assert.deepEqual(faultsOf(card, 'dialog'), [], language)
    }
  })

  it('of small talk, and of what is no longer there', () => {
    for (const address of [...TALKS, 'nothing', 'entry:ios-apps/gone'])
      assert.deepEqual(faultsEverywhere(resolver.answerAt(address)), [], address)
  })

  it('of nothing, whatever the person wrote', () => {
    const written = '**now** [x](http://evil.example) ${title} {{DATE(2026-11-21T00:00:00Z)}} <at>all</at> &lt;b&gt;'
    const answer: Answer = {
      kind: 'nothing',
      address: 'nothing',
      mistyped: written,
      similar: [...catalog.codes()].slice(0, 3),
      understood: Array.from({ length: 40 }, () => written),
    }
    assert.deepEqual(faultsEverywhere(answer), [])
  })

  it('of a failure and of an installation', () => {
    for (const language of LANGUAGES) {
      const view = { language, layout: 'dialog', back: [] } as const
      for (const { card } of [presenter.presentFailure('A1B2C3', view), presenter.presentInstall(view)])
        assert.deepEqual(faultsOf(card, 'dialog'), [], language)
    }
  })
})

describe('the fallback text of every answer', () => {
  it('helps by itself: title, code, who acts, and every step', () => {
    for (const entry of catalog.entries) for (const language of LANGUAGES) assertComplete(entry.id, language)
  })
})

function assertComplete(id: string, language: Language): void {
  const entry = catalog.byId(id)
  assert.ok(entry)
  const answer = resolver.answerAt(`entry:${id}`)
  const { card, summary } = presenter.present(answer, { language, layout: 'full', back: [] })
  const { page } = pageOf(entry, language)
  const text = String(card['fallbackText'])
  assert.ok(summary.startsWith(page.title))
  for (const part of [page.title, presenter.say(language, `actor.${entry.actor}`), `${page.fix.length}. `])
    assert.ok(page.fix.length === 0 || text.includes(part), `${language} ${id}: "${part}" is missing`)
  assert.doesNotMatch(text, /\*\*|\]\(/)
}

function titleLength(id: string): number {
  const entry = catalog.byId(id)
  return entry ? pageOf(entry, 'fr').page.title.length : 0
}
