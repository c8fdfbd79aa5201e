import type { Activity, TurnContext } from 'botbuilder'
import { SOURCE_LANGUAGE, languageOfLocale, LANGUAGES, type Language } from './catalog/language.js'
import type { TurnRecord } from './log.js'
import { parse } from './parse/parse.js'
import type { NameLookup } from './parse/question.js'
import type { Presented, Presenter } from './present/presenter.js'
import { previewOf } from './present/search-result.js'
import type { Layout, View } from './present/view.js'
import type { CardChoice } from './receive/card-choice.js'
import { readActivity, type Incoming } from './receive/incoming.js'
import { subjectOf, type Utterance } from './receive/utterance.js'
import { dialogWith } from './reply/dialog.js'
import { cardInPlace, invokeResponse } from './reply/invoke-response.js'
import { messageWith, replyAbout } from './reply/message.js'
import { insertedCard, searchMessage, searchResults } from './reply/search-results.js'
import type { SentAnswers } from './reply/sent-answers.js'
import type { Answer } from './resolve/answer.js'
import type { Resolution, Resolver } from './resolve/resolve.js'
import type { Search } from './resolve/search.js'

/** What the bot is made of. */
export interface BotParts {
  readonly nameLookup: NameLookup
  readonly resolver: Resolver
  readonly search: Search
  readonly presenter: Presenter
  readonly sentAnswers: SentAnswers
}

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>

/** The itinerary of an activity: receive, parse, resolve, present, reply. */
export class Bot {
  constructor(private readonly parts: BotParts) {}

  /** Answers one activity. Gives what the log may say of it. */
  async onTurn(context: TurnContext): Promise<TurnRecord> {
    const incoming = readActivity(context.activity)
    switch (incoming.kind) {
      case 'message':
        return this.onMessage(context, incoming)
      case 'edit':
        return this.onEdit(context, incoming)
      case 'installed':
        return this.onInstalled(context, incoming)
      case 'card-button':
        return this.onCardButton(context, incoming)
      case 'search':
        return this.onSearch(context, incoming)
      case 'search-item':
        return this.onSearchItem(context, incoming)
      case 'explain':
        return this.onExplain(context, incoming)
      case 'dialog-button':
        return this.onDialogButton(context, incoming)
      case 'post-explanation':
        return this.onPostExplanation(context, incoming)
      case 'feedback':
        return this.onFeedback(context, incoming)
      case 'unknown-invoke':
        await context.sendActivity(invokeResponse({}, 501))
        return { kind: 'unknown-invoke', outcome: 'refused' }
      case 'ignored':
        return { kind: 'ignored', outcome: 'silent' }
    }
  }

  /** Gives the kind of an activity, as a turn's record names it. */
  kindOf(activity: Activity): string {
    return readActivity(activity).kind
  }

  /** Tells the person that the turn failed, in the shape that the activity wants. */
  async onFailure(context: TurnContext, reference: string): Promise<void> {
    const incoming = readActivity(context.activity)
    const language = languageOfLocale(context.activity.locale) ?? SOURCE_LANGUAGE
    const presented = this.parts.presenter.presentFailure(reference, { language, layout: 'full', back: [] })
    switch (incoming.kind) {
      case 'search':
      case 'search-item':
        return sendInvoke(context, searchMessage(this.parts.presenter.say(language, 'search.failed')))
      case 'card-button':
        if (incoming.via === 'execute') return sendInvoke(context, cardInPlace(presented))
        break
      case 'explain':
      case 'dialog-button':
      case 'post-explanation':
        return sendInvoke(context, dialogWith(presented, this.parts.presenter.say(language, 'dialog.title')))
      case 'feedback':
      case 'unknown-invoke':
        return sendInvoke(context, {})
      case 'ignored':
        return
      case 'message':
      case 'edit':
      case 'installed':
        break
    }
    await context.sendActivity(messageWith(presented))
  }

  private async onMessage(context: TurnContext, { utterance }: Of<'message'>): Promise<TurnRecord> {
    const resolution = this.resolve(utterance)
    const presented = this.present(resolution, layoutFor(utterance))
    const sent = await context.sendActivity(messageWith(presented))
    this.parts.sentAnswers.remember(context.activity, sent?.id)
    this.parts.sentAnswers.show(context.activity, sent?.id, entriesOf(resolution.answer))
    return recordOf('message', utterance, resolution)
  }

  private async onEdit(context: TurnContext, { utterance }: Of<'edit'>): Promise<TurnRecord> {
    const resolution = this.resolve(utterance)
    const message = messageWith(this.present(resolution, layoutFor(utterance)))
    const id = this.parts.sentAnswers.answerTo(context.activity)
    if (id === undefined) await context.sendActivity(message)
    else await context.updateActivity({ ...message, id })
    return recordOf('edit', utterance, resolution)
  }

  private async onInstalled(context: TurnContext, { utterance }: Of<'installed'>): Promise<TurnRecord> {
    const language = languageFor(utterance)
    const presented = this.parts.presenter.present(this.parts.resolver.answerAt('welcome'), {
      language,
      layout: layoutFor(utterance),
      back: [],
    })
    await context.sendActivity(messageWith(presented))
    return { kind: 'installed', scope: utterance.scope, language, outcome: 'talk' }
  }

  private async onCardButton(context: TurnContext, incoming: Of<'card-button'>): Promise<TurnRecord> {
    const { utterance, via } = incoming
    const { answer, view } = this.follow(incoming.choice, utterance)
    const presented = this.parts.presenter.present(answer, view)
    if (via === 'execute') await sendInvoke(context, cardInPlace(presented))
    else await updateOrSend(context, presented)
    this.parts.sentAnswers.show(context.activity, context.activity.replyToId, entriesOf(answer))
    return { kind: 'card-button', scope: utterance.scope, language: view.language, ...recordOfAnswer(answer) }
  }

  private async onSearch(context: TurnContext, { request, utterance }: Of<'search'>): Promise<TurnRecord> {
    const { answers, language } = this.parts.search.find(request, languageFor(utterance))
    const view: View = { language, layout: 'inserted', back: [] }
    const results = answers.map((answer) => previewOf(answer, view, this.parts.presenter))
    // Only the first page says that nothing fits; behind the last page there is just no more.
    const isEmpty = results.length === 0 && request.skip === 0
    const empty = searchMessage(this.parts.presenter.say(language, 'search.empty'))
    await sendInvoke(context, isEmpty ? empty : searchResults(results))
    return { kind: 'search', scope: utterance.scope, language, outcome: isEmpty ? 'nothing' : 'results' }
  }

  private async onSearchItem(context: TurnContext, { choice, utterance }: Of<'search-item'>): Promise<TurnRecord> {
    const { answer, view } = this.follow(choice, utterance)
    await sendInvoke(context, insertedCard(this.parts.presenter.present(answer, { ...view, layout: 'inserted' })))
    return { kind: 'search-item', scope: utterance.scope, language: view.language, ...recordOfAnswer(answer) }
  }

  private async onExplain(context: TurnContext, { utterance }: Of<'explain'>): Promise<TurnRecord> {
    const resolution = this.resolve(utterance)
    const presented = this.present(resolution, 'dialog')
    await sendInvoke(context, dialogWith(presented, this.parts.presenter.say(resolution.language, 'dialog.title')))
    return recordOf('explain', utterance, resolution)
  }

  private async onDialogButton(context: TurnContext, { choice, utterance }: Of<'dialog-button'>): Promise<TurnRecord> {
    const { answer, view } = this.follow(choice, utterance)
    const presented = this.parts.presenter.present(answer, { ...view, layout: 'dialog' })
    await sendInvoke(context, dialogWith(presented, this.parts.presenter.say(view.language, 'dialog.title')))
    return { kind: 'dialog-button', scope: utterance.scope, language: view.language, ...recordOfAnswer(answer) }
  }

  private async onPostExplanation(context: TurnContext, incoming: Of<'post-explanation'>): Promise<TurnRecord> {
    const { utterance, choice, message } = incoming
    const { answer, view } = this.follow(choice, utterance)
    const presented = this.parts.presenter.present(answer, { ...view, layout: 'compact', back: [] })
    const { presenter } = this.parts
    try {
      await context.sendActivity(replyAbout(presented, message, presenter.say(view.language, 'reply.link')))
      await sendInvoke(context, {})
    } catch (error) {
      if (!isNotInConversation(error)) throw error
      await sendInvoke(
        context,
        dialogWith(presenter.presentInstall(view), presenter.say(view.language, 'dialog.title')),
      )
    }
    return { kind: 'post-explanation', scope: utterance.scope, language: view.language, ...recordOfAnswer(answer) }
  }

  private async onFeedback(context: TurnContext, { reaction, replyTo }: Of<'feedback'>): Promise<TurnRecord> {
    await sendInvoke(context, {})
    const entries = this.parts.sentAnswers.shownBy(context.activity, replyTo)
    return { kind: 'feedback', outcome: 'noted', feedback: reaction, ...(entries.length > 0 ? { entries } : {}) }
  }

  private resolve(utterance: Utterance): Resolution {
    const question = parse(subjectOf(utterance), this.parts.nameLookup)
    return this.parts.resolver.resolve(question, languageFor(utterance))
  }

  private present({ answer, language }: Resolution, layout: Layout): Presented {
    return this.parts.presenter.present(answer, { language, layout, back: [] })
  }

  /** Gives what a button leads to. Data that we did not write leads to the `gone` answer. */
  private follow(choice: CardChoice | undefined, utterance: Utterance): { answer: Answer; view: View } {
    const language = LANGUAGES.find((known) => known === choice?.language) ?? languageFor(utterance)
    const view: View = { language, layout: choice?.layout ?? 'full', back: choice?.back ?? [] }
    return { answer: this.parts.resolver.answerAt(choice?.show ?? ''), view }
  }
}

function languageFor(utterance: Utterance): Language {
  return languageOfLocale(utterance.locale) ?? SOURCE_LANGUAGE
}

/** What a bot says in a channel is public and permanent: there the card begins small. */
function layoutFor(utterance: Utterance): Layout {
  return utterance.scope === 'personal' ? 'full' : 'compact'
}

async function sendInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity(invokeResponse(body))
}

/** `Action.Submit` comes as a message that names the card's own: that card is replaced, or else a new one sent. */
async function updateOrSend(context: TurnContext, presented: Presented): Promise<void> {
  const { replyToId } = context.activity
  const message = messageWith(presented)
  if (replyToId === undefined) await context.sendActivity(message)
  else await context.updateActivity({ ...message, id: replyToId })
}

/** Teams refuses with 403 or 404 where the app is not a member of the conversation. */
function isNotInConversation(error: unknown): boolean {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown }
  return statusCode === 403 || statusCode === 404
}

const MOST_IDS = 10

function recordOf(kind: string, utterance: Utterance, { answer, language, codes }: Resolution): TurnRecord {
  const unknown = codes.filter((code) => code.entries.length === 0).map(({ code }) => code)
  return {
    kind,
    scope: utterance.scope,
    language,
    ...recordOfAnswer(answer),
    ...(unknown.length > 0 ? { unknown: unknown.slice(0, MOST_IDS) } : {}),
  }
}

function recordOfAnswer(answer: Answer): Pick<TurnRecord, 'outcome' | 'entries'> {
  const entries = entriesOf(answer)
  return { outcome: answer.kind, ...(entries.length > 0 ? { entries: entries.slice(0, MOST_IDS) } : {}) }
}

function entriesOf(answer: Answer): string[] {
  if (answer.kind === 'entry') return [answer.entry.id]
  if (answer.kind === 'choices') return answer.candidates.map((entry) => entry.id)
  return answer.kind === 'triage' ? answer.rows.flatMap((row) => row.entries.map((entry) => entry.id)) : []
}
