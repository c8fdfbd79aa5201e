import { noteOf, pageOf } from '../catalog/catalog.js'
import type { Entry, Page } from '../catalog/entry.js'
import { LANGUAGES } from '../catalog/language.js'
import type { AnswerOf } from '../resolve/answer.js'
import type { RelatedCode } from '../resolve/related.js'
import { buttonIn } from './buttons.js'
import { linksTo, listOf, showName } from './card-markdown.js'
import { SEVERITY_SIGNS, SEVERITY_STYLES, placeOf, rowOf } from './entry-words.js'
import { dateIn } from './dates.js'
import { escapeForCard } from './escape.js'
import { factsOf } from './facts.js'
import type { Say } from './labels.js'
import { lineRow, type LineRow } from './rows.js'
import { runnerUpRows, runnersUp } from './runners-up.js'
import type { SpokenView } from './view.js'

const MOST_RELATED = 5
const MOST_SOURCES = 2

/** Gives what the answer template shows of an entry. Everything but the reason, which belongs to the question. */
export function entryView(answer: AnswerOf<'entry'>, view: SpokenView): object {
  const { entry, address } = answer
  const { say } = view
  const { page } = pageOf(entry, view.shown)
  const facts = factsOf(entry, say)
  return {
    ...headerOf(entry, page, view),
    ...attemptOf(entry, say),
    description: page.description,
    ...causesOf(page, say),
    ...stepsOf(page, say),
    hasTellUser: page.tellUser !== undefined,
    tellUserLabel: say('tell-user'),
    tellUser: page.tellUser ?? '',
    hasFacts: facts.length > 0,
    facts,
    remarks: remarksOf(entry, page, view),
    groups: [othersGroup(answer, view), relatedGroup(answer, view)].filter(({ rows }) => rows.length > 0),
    source: sourceOf(entry, view),
    languages: languageSwitch(address, view),
  }
}

function headerOf(entry: Entry, page: Page, { say, layout }: SpokenView): object {
  return {
    compact: layout === 'compact',
    showAllLabel: say('show-all'),
    style: SEVERITY_STYLES[entry.severity],
    title: page.title,
    subtitle: `${SEVERITY_SIGNS[entry.severity]} ${say(`severity.${entry.severity}`)} · ${placeOf(entry, say)}`,
    reason: '',
  }
}

function attemptOf(entry: Entry, say: Say): object {
  return {
    actorLabel: say('actor.label'),
    actor: say(`actor.${entry.actor}`),
    retryLabel: say('retry.label'),
    retry: say(`retry.${entry.retry}`),
  }
}

function causesOf(page: Page, say: Say): object {
  return { hasCauses: page.causes.length > 0, causesLabel: say('causes'), causes: listOf(page.causes) }
}

function stepsOf(page: Page, say: Say): object {
  const [first] = page.fix
  return {
    hasSteps: first !== undefined,
    fixLabel: say('fix'),
    // A text run breaks no lines by itself.
    steps: page.fix.map(({ text, commands }, index) => ({
      number: String(index + 1),
      text,
      commands: commands.map((command) => ({ lines: command.split('\n') })),
    })),
    firstStep: first?.text ?? '',
  }
}

function remarksOf(entry: Entry, page: Page, view: SpokenView): { label: string; text: string }[] {
  const note = noteOf(entry, view.shown)
  return [
    ...(page.erratum === undefined ? [] : [{ label: view.say('erratum'), text: page.erratum }]),
    ...(note === undefined ? [] : [{ label: view.say('note'), text: noteText(note) }]),
  ]
}

function noteText({ description, causes, fix }: Page): string {
  const steps = fix.flatMap(({ text, commands }, index) => [
    `${index + 1}. ${text}`,
    ...commands.flatMap((command) => command.split('\n').map(escapeForCard)),
  ])
  return [description, ...(causes.length > 0 ? [listOf(causes)] : []), ...steps].join('\r\r')
}

/** Rows below a heading. */
interface Group {
  readonly heading: string
  readonly rows: readonly LineRow[]
}

/** What stands among the runners-up already is not shown twice. */
function relatedGroup(answer: AnswerOf<'entry'>, view: SpokenView): Group {
  const shown = new Set(runnersUp(answer, view))
  const related = answer.related.filter(({ entry }) => entry === undefined || !shown.has(entry)).slice(0, MOST_RELATED)
  const rows = related.map((one) => lineRow(relatedText(one, view), one.address, answer.address, view))
  return { heading: view.say('related'), rows }
}

function othersGroup(answer: AnswerOf<'entry'>, view: SpokenView): Group {
  return { heading: view.say('others'), rows: runnerUpRows(answer, view) }
}

/** A code that only the decoder knows has its symbolic name, or at least the family that it belongs to. */
function relatedText({ entry, code, name, family }: RelatedCode, { say, shown }: SpokenView): string {
  if (entry !== undefined) return rowOf(entry, shown)
  const what = name === undefined ? family && say(`code-family.${family}`) : showName(name)
  return what === undefined ? `**${code}**` : `**${code}** · ${what}`
}

function sourceOf(entry: Entry, { say, shown }: SpokenView): string {
  const date = dateIn(shown, entry.checked)
  return [
    say('pair', { label: say('source'), value: linksTo(entry.sources.slice(0, MOST_SOURCES)) }),
    say('checked', { date }),
    say(`confidence.${entry.confidence}`),
  ].join(' · ')
}

function languageSwitch(address: string, view: SpokenView): object[] {
  return LANGUAGES.map((language) => {
    const name = view.say(`language.${language}`)
    const isShown = language === view.shown
    return {
      text: name,
      weight: isShown ? 'Bolder' : 'Default',
      color: isShown ? 'Default' : 'Accent',
      action: buttonIn(language, address, view.say('language', { language: name }), view),
    }
  })
}
