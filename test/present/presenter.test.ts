import assert from 'node:assert/strict'
import type { CardJson } from '../../src/present/templates.js'
import type { View } from '../../src/present/view.js'
import type { Answer } from '../../src/resolve/answer.js'
import { realCore } from '../helpers/bot-under-test.js'
import { open } from '../resolve/asking.js'
import { anEntry } from '../resolve/entries.js'
import { itemsIn } from './card-rules.js'
import { aPage, aPresenter, anEntryAnswer } from './samples.js'

const presenter = aPresenter()
const FULL: View = { language: 'en', layout: 'full', back: [] }
const APP_STORE_OFF = open('entry', 'entry:ios-apps/0x87D13B94')

describe('Presenter', () => {
  it('expands a card once, and gives the same frozen elements again', () => {
    const [first, second] = [presenter.present(APP_STORE_OFF, FULL).card, presenter.present(APP_STORE_OFF, FULL).card]
    assert.ok(first.body.every((element, index) => element === second.body[index]))
    assert.ok(itemsIn(first.body).every(Object.isFrozen))
  })

  it('adds to a copy what belongs to one question', () => {
    const others = [open('entry', 'entry:ios-apps/0x87D13B95').entry]
    const asked: Answer = { ...APP_STORE_OFF, matched: ['app', 'store'], others }
    const plain = JSON.stringify(presenter.present(APP_STORE_OFF, FULL).card)
    const { card } = presenter.present(asked, FULL)
    assert.ok(textsOf(card).includes('Matched: app · store'))
    assert.ok(textsOf(card).some((text) => text.startsWith('**0x87D13B95** · ')))
    assert.equal(JSON.stringify(presenter.present(APP_STORE_OFF, FULL).card), plain)
    assert.doesNotMatch(plain, /Matched/)
  })

  it('keeps cards apart by language, layout and way back', () => {
    const views: View[] = [
      FULL,
      { ...FULL, language: 'fr' },
      { ...FULL, layout: 'compact' },
      { ...FULL, back: ['help', 'welcome'] },
      { ...FULL, back: ['help welcome'] },
    ]
    const cards = views.map((view) => JSON.stringify(presenter.present(APP_STORE_OFF, view).card))
    assert.equal(new Set(cards).size, views.length)
  })

  it('shows the words of a person as they are', () => {
    const asked: Answer = { ...APP_STORE_OFF, matched: ['**now**', '<at>all</at>'] }
    assert.ok(textsOf(presenter.present(asked, FULL).card).includes('Matched: \\*\\*now\\*\\* · ‹at›all‹/at›'))
  })

  it('never keeps the words of a question without an answer', () => {
    const nothing: Answer = { kind: 'nothing', address: 'nothing', similar: [], understood: ['printer'] }
    const asked = presenter.present(nothing, FULL)
    const unasked = presenter.present({ ...nothing, understood: [] }, FULL)
    for (const words of [textsOf(asked.card).join(), asked.text, asked.card['fallbackText']])
      assert.match(String(words), /printer/)
    assert.doesNotMatch(JSON.stringify(unasked), /printer/)
    assert.equal(asked.card.body.at(-1), unasked.card.body.at(-1))
  })

  it('speaks one language: that of the page where the asked one is missing', () => {
    const entry = anEntry('contoso/0x87D13B94', { pages: { fr: aPage({ title: 'La chose est arrêtée' }) } })
    const { card, summary, text } = presenter.present(anEntryAnswer(entry), { ...FULL, language: 'sv' })
    assert.equal(card['lang'], 'fr')
    assert.equal(summary, 'La chose est arrêtée (0x87D13B94)')
    assert.match(text, /Que faire/)
    assert.ok(textsOf(card).includes('Qui peut agir'))
    assert.doesNotMatch(textsOf(card).join(), /Gör så här|Fel ·/)
  })

  it('carries the asked language on, though the page is missing in it', () => {
    const entry = anEntry('contoso/0x87D13B95', { pages: { en: aPage() } })
    const answer = anEntryAnswer(entry, { related: [{ code: '1603', address: 'code:1603' }] })
    const { card } = presenter.present(answer, { ...FULL, language: 'sv' })
    const row = itemsIn(card).find(({ title }) => title === 'Open 1603')
    assert.equal((row?.['data'] as { language: string }).language, 'sv')
  })

  it('leaves nothing in an inserted card that needs the bot', () => {
    for (const address of ['entry:ios-apps/0x87D13B94', 'code:0x87D1041C', 'code:0x80240022', 'codes:1603', 'help']) {
      const answer = realCore().resolver.answerAt(address)
      const { card } = presenter.present(answer, { ...FULL, layout: 'inserted', back: ['help'] })
      assert.doesNotMatch(JSON.stringify(card), /Action\.(?:Execute|Submit)|selectAction|›/, address)
    }
  })

  it('says that a turn failed in one kind sentence with a reference', () => {
    const { card, text } = presenter.presentFailure('A1B2C3', { ...FULL, language: 'nl' })
    assert.equal(card['lang'], 'nl')
    assert.match(text, /A1B2C3/)
    assert.match(textsOf(card).join(), /A1B2C3/)
  })

  it('tells of a message that holds nothing what was read of it, cut and escaped, and leads on', () => {
    const view: View = { language: 'fr', layout: 'dialog', back: [] }
    const { card, text } = presenter.presentUnexplained(open('nothing', 'nothing'), '**x** '.repeat(200), view)
    const texts = textsOf(card)
    assert.equal(texts[0], "Aucun code d'erreur dans ce message")
    assert.match(texts[1] ?? '', /«\u00a0\\\*\\\*x\\\*\\\* .* …\u00a0»$/)
    assert.ok((texts[1] ?? '').length < 500)
    assert.match(text, /\*\*x\*\*/)
    assert.ok(itemsIn(card).some(({ title }) => title === 'Ouvrir Comment me poser une question'))
  })

  it('says of a message without any text that it read none', () => {
    const { card } = presenter.presentUnexplained(open('talk', 'help'), ' \n', { ...FULL, layout: 'dialog' })
    assert.match(textsOf(card)[1] ?? '', /^I found no text in it/)
  })

  it('lets Teams install the app', () => {
    const { card } = presenter.presentInstall({ ...FULL, layout: 'dialog' })
    assert.deepEqual(card.actions, [
      { type: 'Action.Submit', title: 'Add and continue', data: { msteams: { justInTimeInstall: true } } },
    ])
  })
})

function textsOf(card: CardJson): string[] {
  return itemsIn(card.body).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
}
