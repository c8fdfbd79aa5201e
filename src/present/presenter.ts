import QuickLRU from 'quick-lru'
import { pageOf } from '../catalog/catalog.js'
import type { Language } from '../catalog/language.js'
import type { Answer } from '../resolve/answer.js'
import { isCacheable, variantOf, viewOf } from './answer-view.js'
import { buttonToInstall } from './buttons.js'
import { actionsFor } from './card-actions.js'
import { frozen, withReason } from './completed-card.js'
import type { Labels } from './labels.js'
import { failureView, installView } from './message-view.js'
import { plainText, summaryOf } from './plain-text.js'
import { reasonFor, withoutWords } from './reason.js'
import { previewOf, type ResultPreview } from './search-result.js'
import type { CardJson, CardName, CardTemplates } from './templates.js'
import { unexplainedText, unexplainedView } from './unexplained-view.js'
import { unlinked } from './unlinked.js'
import type { LookUp, SpokenView, View } from './view.js'

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
/** How many results of searches are kept. Each letter that somebody types asks for a page of twenty-five, mostly the same. */
const MOST_RESULTS = 500

/** Turns answers into cards. Cards are expanded once, frozen and kept; what belongs to one question is added to a copy. */
export class Presenter {
  private readonly cache = new QuickLRU<string, Presented>({ maxSize: CACHE_SIZE })
  /** For each card the one without room for a reason: the same object each time, so that its JSON is written once. */
  private readonly unreasoned = new WeakMap<Presented, Presented>()
  private readonly results = new QuickLRU<string, ResultPreview>({ maxSize: MOST_RESULTS })

  constructor(
    private readonly templates: CardTemplates,
    private readonly labels: Labels,
    private readonly lookUp: LookUp = () => undefined,
  ) {}

  /** Gives a presenter that knows what is at an address: it can show that, and say beside a code where a row leads. */
  knowing(lookUp: LookUp): Presenter {
    return new Presenter(this.templates, this.labels, lookUp)
  }

  /** Gives an answer as a card and as plain text. */
  present(answer: Answer, view: View): Presented {
    const spoken = this.spoken(view, shownLanguage(answer, view))
    const base = this.base(withoutWords(answer), spoken)
    const reason = reasonFor(answer, spoken)
    if (reason === '') return this.withoutReason(base)
    const card = withReason(base.card, reason)
    if (answer.kind !== 'nothing') return { ...base, card }
    const text = plainText(answer, spoken)
    return { ...base, card: { ...card, fallbackText: text }, text }
  }

  /** Gives the answer at an address as a result of a search: its card, and what the list shows of it. */
  preview(address: string, language: Language): ResultPreview | undefined {
    const key = `${language} ${address}`
    const kept = this.results.get(key)
    if (kept !== undefined) return kept
    const answer = this.lookUp(address)
    if (answer === undefined) return undefined
    const view: View = { language, layout: 'inserted', back: [] }
    const made = previewOf(answer, this.present(answer, view), this.spoken(view, shownLanguage(answer, view)))
    this.results.set(key, made)
    return made
  }

  /** Gives the card about somebody's message that holds nothing to explain. `read`: the text of that message. */
  presentUnexplained(answer: Answer, read: string, view: View): Presented {
    const spoken = this.spoken(view)
    const text = unexplainedText(answer, read, spoken)
    return this.expand('message', unexplainedView(answer, read, spoken), spoken.say('dialog.none.title'), text, spoken)
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
    return { ...made, card: { ...made.card, actions: [buttonToInstall(spoken.say('install.continue'))] } }
  }

  /** Gives a label in a language, for surfaces that show a sentence and no card. */
  say(language: Language, key: string): string {
    return this.labels.in(language)(key)
  }

  private spoken(view: View, shown = view.language): SpokenView {
    return { ...view, shown, say: this.labels.in(shown), lookUp: this.lookUp }
  }

  private base(answer: Answer, view: SpokenView): Presented {
    if (!isCacheable(answer)) return this.make(answer, view)
    const key = JSON.stringify([answer.address, view.language, view.layout, view.back, ...variantOf(answer)])
    const kept = this.cache.get(key)
    if (kept) return kept
    const made = this.make(answer, view)
    this.cache.set(key, made)
    return made
  }

  private make(answer: Answer, view: SpokenView): Presented {
    const [name, content] = viewOf(answer, view)
    const made = this.expand(name, content, summaryOf(answer, view), plainText(answer, view), view)
    const actions = actionsFor(answer, view)
    return actions.length > 0 ? { ...made, card: frozen({ ...made.card, actions }) } : made
  }

  private withoutReason(base: Presented): Presented {
    const known = this.unreasoned.get(base)
    if (known !== undefined) return known
    const made = { ...base, card: frozen(withReason(base.card, '')) }
    this.unreasoned.set(base, made)
    return made
  }

  private expand(name: CardName, content: object, summary: string, text: string, view: SpokenView): Presented {
    const isInserted = view.layout === 'inserted'
    const shared = { language: view.shown, fallbackText: text, linked: !isInserted }
    const card = this.templates.expand(name, { ...content, ...shared })
    return { card: frozen(isInserted ? unlinked(card) : card), summary, text }
  }
}

/** A card speaks one language: that of its page where the asked one is missing. */
function shownLanguage(answer: Answer, { language }: View): Language {
  return answer.kind === 'entry' ? pageOf(answer.entry, language).language : language
}
