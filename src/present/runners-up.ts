import type { Entry } from '../catalog/entry.js'
import { writeAddress } from '../resolve/address.js'
import type { AnswerOf } from '../resolve/answer.js'
import { rowOf } from './entry-words.js'
import { lineRow, type LineRow } from './rows.js'
import type { SpokenView, View } from './view.js'

type EntryAnswer = AnswerOf<'entry'>

/** Gives whether the others are entries of the same code, between which a card of its own lets choose. */
export function hasReadings({ entry, others }: EntryAnswer): boolean {
  return others.length > 0 && others.every((other) => other.name === entry.name)
}

/** Gives what else fits the question, best first. An inserted card keeps to what was chosen for it. */
export function runnersUp(answer: EntryAnswer, { layout }: View): readonly Entry[] {
  return layout === 'inserted' || hasReadings(answer) ? [] : answer.others
}

/** Gives the address of the choice between an entry and its runners-up. */
export function choiceAmong({ entry, others }: EntryAnswer): string {
  return writeAddress({ kind: 'pick', entries: [entry, ...others].map(({ id }) => id) })
}

/** Gives a row for each runner-up. The way back from there is the choice among all, which an address can carry. */
export function runnerUpRows(answer: EntryAnswer, view: SpokenView): LineRow[] {
  return runnersUp(answer, view).map((other) => {
    const text = `${rowOf(other, view.shown)} · ${view.say(`platform.${other.platform}`)}`
    return lineRow(text, `entry:${other.id}`, choiceAmong(answer), view)
  })
}
