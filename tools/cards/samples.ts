import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import type { Core } from '../../src/compose.js'
import { parse } from '../../src/parse/parse.js'
import type { CardJson } from '../../src/present/templates.js'
import type { Layout } from '../../src/present/view.js'

/** A card worth looking at. */
export interface Sample {
  readonly name: string
  readonly card: CardJson
  /** Title of the button that unfolds a part of it. */
  readonly unfold?: string
}

const LOG = `MSI ended with exit code 1603. EnforcementErrorCode 0x87D1041C (-2016345060), again 0x87D1041C.
  0x80CF402C, 0x80240022, 0x80240022, 0x80240022; iPad: 0x87D13B62; then 0x00240001`

/** Gives every kind of card once, and the longest entry of each language. */
export function samplesOf(core: Core): Sample[] {
  const presenter = core.presenter.knowing((address) => core.resolver.answerAt(address))
  const ask = (name: string, text: string, language: Language = 'en', layout: Layout = 'full'): Sample => {
    const question = parse(text, (symbol) => core.knowledge.names.codeOf(symbol))
    const { answer } = core.resolver.resolve(question, language)
    return { name, card: presenter.present(answer, { language, layout, back: [] }).card }
  }
  const answer = ask('answer', '0x87D13B94')
  return [
    { ...answer, unfold: core.presenter.say('en', 'tell-user') },
    ask('commands', '0x80CF000E', 'nl'),
    ask('success', '0x00CF0001', 'sv'),
    ask('compact', '0x87D13B62', 'en', 'compact'),
    ask('choices', '-2016345060'),
    ask('symptom', 'user tapped cancel when the iphone asked to install the app'),
    ask('near', '0x87D13B91', 'sv'),
    ask('triage', LOG),
    ask('decoded', '0x80240022', 'fr'),
    ask('decoded-success', '0x00240001', 'nl'),
    ask('nothing', 'the printer says 0x87D13B9'),
    ask('help', 'help', 'en', 'compact'),
    { name: 'unexplained', card: unexplained(core) },
    ...LANGUAGES.map((language) => longest(core, language)),
  ]
}

function unexplained({ resolver, presenter }: Core): CardJson {
  const view = { language: 'en', layout: 'dialog', back: [] } as const
  const read = 'Lunch at noon in the canteen? The menu is on the wall, and whoever brings a guest pays for the coffee.'
  return presenter.presentUnexplained(resolver.answerAt('nothing'), read, view).card
}

function longest({ knowledge, resolver, presenter }: Core, language: Language): Sample {
  const cards = knowledge.catalog.entries.map(({ id }) => {
    const { card } = presenter.present(resolver.answerAt(`entry:${id}`), { language, layout: 'full', back: [] })
    return { name: `longest-${language}`, card, length: JSON.stringify(card).length }
  })
  const [first] = cards.sort((a, b) => b.length - a.length)
  if (first === undefined) throw new Error('The catalog is empty. Run "npm run build" first.')
  return first
}
