import type { Entry, Page } from '../../src/catalog/entry.js'
import { readLabels } from '../../src/present/labels.js'
import { Presenter } from '../../src/present/presenter.js'
import { readTemplates } from '../../src/present/templates.js'
import type { LookUp, SpokenView, View } from '../../src/present/view.js'
import type { Answer, AnswerOf } from '../../src/resolve/answer.js'
import { realCore } from '../helpers/bot-under-test.js'

const CARDS = new URL('../../../cards/', import.meta.url)
const LABELS = readLabels(CARDS)

/** Gives a presenter that has kept nothing yet, and can look up what the compiled catalog knows. */
export function aPresenter(knowing: LookUp = lookUp): Presenter {
  return new Presenter(readTemplates(CARDS), LABELS).knowing(knowing)
}

/** Gives a view with its words; a test names only what it is about. */
export function aView(view: Partial<View> = {}): SpokenView {
  const whole: View = { language: 'en', layout: 'full', back: [], ...view }
  return { ...whole, shown: whole.language, say: LABELS.in(whole.language), lookUp }
}

function lookUp(address: string): Answer {
  return realCore().resolver.answerAt(address)
}

/** Gives a page with a title, a description and one step. */
export function aPage(page: Partial<Page> = {}): Page {
  return {
    title: 'The thing is off',
    description: 'Something switched the thing off. It stays off.',
    causes: [],
    fix: [{ text: 'Switch **it** on.', commands: [] }],
    saidAs: [],
    ...page,
  }
}

/** Gives the answer that shows an entry. */
export function anEntryAnswer(entry: Entry, more: Partial<AnswerOf<'entry'>> = {}): AnswerOf<'entry'> {
  return { kind: 'entry', address: `entry:${entry.id}`, entry, related: [], others: [], matched: [], ...more }
}
