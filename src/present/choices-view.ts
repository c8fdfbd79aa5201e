import { pageOf } from '../catalog/catalog.js'
import type { Entry } from '../catalog/entry.js'
import type { AnswerOf } from '../resolve/answer.js'
import { placeOf, platformAndFamily } from './entry-words.js'
import { blockRow, type BlockRow } from './rows.js'
import type { SpokenView } from './view.js'

type Choices = AnswerOf<'choices'>

/** Gives what the choices template shows: the readings of one code, or the entries that fit a symptom. */
export function choicesView(answer: Choices, view: SpokenView): object {
  const { say } = view
  const [title, text] =
    answer.code === undefined
      ? [say('choices.symptom.title'), say('choices.symptom.text')]
      : [say('choices.code.title', { code: answer.code }), say('choices.code.text')]
  return { title, text, rows: answer.candidates.map((entry) => candidateRow(entry, answer, view)) }
}

function candidateRow(entry: Entry, answer: Choices, view: SpokenView): BlockRow {
  const { title, description } = pageOf(entry, view.shown).page
  const place = answer.code === undefined ? placeOf(entry, view.say) : platformAndFamily(entry, view.say)
  return blockRow({ place, title, text: firstSentence(description) }, `entry:${entry.id}`, answer.address, view)
}

/** Enough to choose by: the first sentence of the description. */
function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}
