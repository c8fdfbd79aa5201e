import { pageOf } from '../catalog/catalog.js'
import type { Entry } from '../catalog/entry.js'
import type { Code } from '../parse/code.js'
import type { Answer, AnswerOf, TriageRow } from '../resolve/answer.js'
import { withoutMarkdown } from './card-markdown.js'
import { bitLines, nameLines } from './decoded-lines.js'
import { decodedPlace, decodedText, decodedTitle, otherCodes } from './decoded-view.js'
import { codeOf, placeOf } from './entry-words.js'
import { escapeForCard } from './escape.js'
import type { Say } from './labels.js'
import { EXAMPLES, TIPS, isBrief, understoodLines } from './message-view.js'
import { nearText } from './near-rows.js'
import { runnersUp } from './runners-up.js'
import { lines, point, section } from './text-lines.js'
import { triageShown, triageWords } from './triage-view.js'
import type { SpokenView } from './view.js'

/** Gives an answer as plain text: for clients that show no cards, for a terminal, complete enough to help by itself. */
export function plainText(answer: Answer, view: SpokenView): string {
  switch (answer.kind) {
    case 'entry':
      return entryText(answer, view)
    case 'choices':
      return choicesText(answer, view)
    case 'triage':
      return triageText(answer, view)
    case 'decoded':
      return decodedPlainText(answer, view)
    case 'nothing':
      return nothingText(answer, view)
    case 'talk':
      return talkText(answer, view)
    case 'gone':
      return lines(view.say('gone.title'), view.say('gone.text'))
  }
}

/** Gives the one line that a notification shows. */
export function summaryOf(answer: Answer, view: SpokenView): string {
  const [first = ''] = plainText(answer, view).split('\n', 1)
  const code = answer.kind === 'entry' ? codeOf(answer.entry) : undefined
  return code === undefined ? first : `${first} (${code})`
}

function entryText(answer: AnswerOf<'entry'>, view: SpokenView): string {
  const { say } = view
  const { entry } = answer
  const { page } = pageOf(entry, view.shown)
  return lines(
    page.title,
    `${say(`severity.${entry.severity}`)} · ${placeOf(entry, say)}`,
    `${pair('actor.label', say(`actor.${entry.actor}`), say)} · ${pair('retry.label', say(`retry.${entry.retry}`), say)}`,
    '',
    withoutMarkdown(page.description),
    ...section(
      say('causes'),
      page.causes.map((cause) => point(withoutMarkdown(cause))),
    ),
    ...section(
      say('fix'),
      page.fix.flatMap((step, index) => [`${index + 1}. ${withoutMarkdown(step.text)}`, ...step.commands]),
    ),
    ...section(
      say('others'),
      runnersUp(answer, view).map((other) => point(titled(other, view))),
    ),
  )
}

function choicesText({ code, candidates }: AnswerOf<'choices'>, view: SpokenView): string {
  const { say } = view
  return lines(
    code === undefined ? say('choices.symptom.title') : say('choices.code.title', { code }),
    ...candidates.map((entry) => point(titled(entry, view))),
  )
}

function triageText(answer: AnswerOf<'triage'>, view: SpokenView): string {
  const { say } = view
  const { count, rows, more } = triageShown(answer)
  return lines(
    say('triage.title', { count }),
    ...rows.map((row) => rowText(row, view)),
    ...(more > 0 ? [say('triage.more', { count: more })] : []),
    ...(answer.truncated ? [say('triage.truncated')] : []),
  )
}

function rowText(row: TriageRow, view: SpokenView): string {
  const { meaning, place } = triageWords(row, view)
  const times = row.count > 1 ? ` ${view.say('triage.times', { count: row.count })}` : ''
  return point(`${row.code}${times} · ${meaning === '' ? place : `${meaning} (${place})`}`)
}

function decodedPlainText(answer: AnswerOf<'decoded'>, view: SpokenView): string {
  const { say } = view
  const { decoded, siblings } = answer
  const near = otherCodes(answer)
  return lines(
    decodedTitle(answer, say),
    decodedPlace(answer, say),
    decodedText(answer, say),
    ...section(say('decoded.listed'), nameLines(decoded, say, (name) => name).map(point)),
    ...section(say('decoded.bits'), bitLines(decoded, say, (name) => name).map(point)),
    ...section(
      say('decoded.siblings'),
      siblings.map((entry) => point(titled(entry, view))),
    ),
    ...nearLines(near, view),
  )
}

function nothingText(answer: AnswerOf<'nothing'>, view: SpokenView): string {
  const { say } = view
  return lines(
    say('nothing.title'),
    ...understoodLines(answer, view, (words) => withoutMarkdown(escapeForCard(words))),
    say('nothing.text'),
    ...TIPS.map((tip) => point(say(`nothing.tip.${tip}`))),
    ...nearLines(answer.similar, view),
  )
}

function nearLines(codes: readonly Code[], view: SpokenView): string[] {
  if (codes.length === 0) return []
  const points = codes.map((code) => point(withoutMarkdown(nearText(code, view))))
  return [...section(view.say('decoded.near'), points), view.say('decoded.near-warning')]
}

function talkText(answer: AnswerOf<'talk'>, { say }: SpokenView): string {
  const title = say(`talk.${answer.topic}.title`)
  if (isBrief(answer)) return lines(title, say('talk.short'))
  return lines(title, say('talk.text'), say('talk.try'), ...EXAMPLES.map(({ label }) => point(say(label))))
}

function titled(entry: Entry, view: SpokenView): string {
  return `${pageOf(entry, view.shown).page.title} (${placeOf(entry, view.say)})`
}

/** Gives a label and its value with the punctuation of the language. */
function pair(label: string, value: string, say: Say): string {
  return say('pair', { label: say(label), value })
}
