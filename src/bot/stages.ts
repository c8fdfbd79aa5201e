import { SOURCE_LANGUAGE, languageOfLocale, LANGUAGES, type Language } from '../catalog/language.js'
import { parse } from '../parse/parse.js'
import type { Presented } from '../present/presenter.js'
import type { Layout, View } from '../present/view.js'
import type { CardChoice } from '../receive/card-choice.js'
import { subjectOf, type Utterance } from '../receive/utterance.js'
import type { Answer } from '../resolve/answer.js'
import type { Resolution } from '../resolve/resolve.js'
import type { BotParts } from './parts.js'

/** Gives the answer to what a person said. */
export function resolve(utterance: Utterance, { nameLookup, resolver }: BotParts): Resolution {
  const question = parse(subjectOf(utterance), nameLookup)
  return resolver.resolve(question, languageFor(utterance))
}

/** Gives an answer as a person sees it first: nothing led there, so there is no way back. */
export function present({ answer, language }: Resolution, layout: Layout, { presenter }: BotParts): Presented {
  return presenter.present(answer, { language, layout, back: [] })
}

/** Where a button leads: the answer, and how to show it. */
export interface Followed {
  readonly answer: Answer
  readonly view: View
}

/** Gives what a button leads to. Data that we did not write leads to the `gone` answer. */
export function follow(choice: CardChoice | undefined, utterance: Utterance, { resolver }: BotParts): Followed {
  const language = LANGUAGES.find((known) => known === choice?.language) ?? languageFor(utterance)
  const view: View = { language, layout: choice?.layout ?? 'full', back: choice?.back ?? [] }
  return { answer: resolver.answerAt(choice?.show ?? ''), view }
}

/** Gives the language of the person's client, as far as the bot speaks it. */
export function languageFor({ locale }: Pick<Utterance, 'locale'>): Language {
  return languageOfLocale(locale) ?? SOURCE_LANGUAGE
}

/** Gives the layout of a new answer. What a bot says in a channel is public and permanent: there the card begins small. */
export function layoutFor({ scope }: Utterance): Layout {
  return scope === 'personal' ? 'full' : 'compact'
}
