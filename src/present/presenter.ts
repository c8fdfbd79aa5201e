import QuickLRU from 'quick-lru'
import { pageOf } from '../catalog/catalog.js'
import type { Language } from '../catalog/language.js'
import type { Answer } from '../resolve/answer.js'
import { buttonToInstall, type CardAction } from './buttons.js'
import { actionsFor } from './card-actions.js'
import { choicesView } from './choices-view.js'
import { decodedView } from './decoded-view.js'
import { entryView } from './entry-view.js'
import { escapeForCard } from './escape.js'
import type { Labels } from './labels.js'
import { failureView, goneView, installView, nothingView, talkView } from './message-view.js'
import { plainText, summaryOf } from './plain-text.js'
import type { CardElement, CardJson, CardName, CardTemplates } from './templates.js'
import { triageView } from './triage-view.js'
import { unlinked } from './unlinked.js'
import type { SpokenView, View } from './view.js'

/** An answer as a person sees it. */
export interface Presented {
  readonly card: CardJson
  /** One line for the notification. */
  readonly summary: string
  /** The whole answer as plain text. */
  readonly text: string
}

/** How many expanded cards are kept: what a help desk looks up in a day, in four languages. */
const CACHE_SIZE = 1_000

/** Turns answers into cards. Cards are expanded once, frozen and kept; what belongs to one question is added to a copy. */
export class Presenter {
  private readonly cache = new QuickLRU<string, Presented>({ maxSize: CACHE_SIZE })

  constructor(
    private readonly templates: CardTemplates,
    private readonly labels: Labels,
  ) {}

  /** Gives an answer as a card and as plain text. */
  present(answer: Answer, view: View): Presented {
    const spoken = this.spoken(view, shownLanguage(answer, view))
    const base = this.base(answer, spoken)
    return { ...base, card: completed(base.card, reasonFor(answer, spoken), actionsFor(answer, spoken)) }
  }

  /** Gives the card for a turn that failed. */
  presentFailure(reference: string, view: View): Presented {
    const spoken = this.spoken(view)
    const [summary, text] = [spoken.say('failure.title'), spoken.say('failure.text', { reference })]
    return this.expand('message', failureView(reference, spoken), summary, `${summary}\n${text}`, spoken)
  }

  /** Gives the card that asks to install the app in a conversation where it is missing. */
  presentInstall(view: View): Presented {
    const spoken = this.spoken(view)
    const [summary, text] = [spoken.say('install.title'), spoken.say('install.text')]
    const made = this.expand('message', installView(spoken), summary, `${summary}\n${text}`, spoken)
    return { ...made, card: completed(made.card, '', [buttonToInstall(spoken.say('install.continue'))]) }
  }

  /** Gives a label in a language, for surfaces that show a sentence and no card. */
  say(language: Language, key: string): string {
    return this.labels.in(language)(key)
  }

  private spoken(view: View, shown = view.language): SpokenView {
    return { ...view, shown, say: this.labels.in(shown) }
  }

  private base(answer: Answer, view: SpokenView): Presented {
    if (!isCacheable(answer)) return this.make(answer, view)
    const key = JSON.stringify([answer.address, view.language, view.layout, view.back])
    const kept = this.cache.get(key)
    if (kept) return kept
    const made = this.make(answer, view)
    this.cache.set(key, made)
    return made
  }

  private make(answer: Answer, view: SpokenView): Presented {
    const [name, content] = viewOf(answer, view)
    return this.expand(name, content, summaryOf(answer, view), plainText(answer, view), view)
  }

  private expand(name: CardName, content: object, summary: string, text: string, view: SpokenView): Presented {
    const isInserted = view.layout === 'inserted'
    const shared = { language: view.shown, fallbackText: text, linked: !isInserted }
    const card = this.templates.expand(name, { ...content, ...shared })
    return { card: deepFreeze(isInserted ? unlinked(card) : card), summary, text }
  }
}

/** A card speaks one language: that of its page where the asked one is missing. */
function shownLanguage(answer: Answer, { language }: View): Language {
  return answer.kind === 'entry' ? pageOf(answer.entry, language).language : language
}

function viewOf(answer: Answer, view: SpokenView): [CardName, object] {
  switch (answer.kind) {
    case 'entry':
      return ['answer', entryView(answer.entry, answer.address, answer.related, view)]
    case 'choices':
      return ['choices', choicesView(answer, view)]
    case 'triage':
      return ['triage', triageView(answer, view)]
    case 'decoded':
      return ['decoded', decodedView(answer, view)]
    case 'nothing':
      return ['message', nothingView(answer, view)]
    case 'talk':
      return ['message', talkView(answer, view)]
    case 'gone':
      return ['message', goneView(answer, view)]
  }
}

/** These say the same to everybody who comes to their address; what else they carry is added to a copy. */
function isCacheable({ kind }: Answer): boolean {
  return kind === 'entry' || kind === 'talk'
}

function reasonFor(answer: Answer, { say }: SpokenView): string {
  if (answer.kind !== 'entry' || answer.matched.length === 0) return ''
  return say('matched', { words: answer.matched.map(escapeForCard).join(' · ') })
}

/** Adds to a copy of a frozen card what belongs to one question: the reason of the match, and the buttons. */
function completed(card: CardJson, reason: string, actions: readonly CardAction[]): CardJson {
  const body = card.body.flatMap((element) => (element.id === 'reason' ? withText(element, reason) : [element]))
  return actions.length > 0 ? { ...card, body, actions } : { ...card, body }
}

function withText(element: CardElement, text: string): CardElement[] {
  return text === '' ? [] : [{ ...element, text }]
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
