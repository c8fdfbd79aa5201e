import { writeAddress } from '../resolve/address.js'
import type { Answer, AnswerOf } from '../resolve/answer.js'
import { listOf } from './card-markdown.js'
import { addressOfNear, meaningOfNear } from './near-rows.js'
import { blockRow, type BlockRow } from './rows.js'
import type { SpokenView } from './view.js'

type Nothing = AnswerOf<'nothing'>
type Talk = AnswerOf<'talk'>
type Gone = AnswerOf<'gone'>

const EMPTY = {
  hasReason: false,
  paragraphs: [],
  hasTips: false,
  tips: '',
  hasRows: false,
  rowsLabel: '',
  hasRowsRemark: false,
  rowsRemark: '',
  rows: [],
  remarks: [],
}
const MOST_WORDS = 8

/** Ways to ask. Their labels are `nothing.tip.…`. */
export const TIPS = ['code', 'symptom', 'log'] as const

/** Gives what the message template shows when nothing fits: room for what was understood, and how to ask better. */
export function nothingView(answer: Nothing, view: SpokenView): object {
  const { say } = view
  return {
    ...EMPTY,
    ...nearRows(answer, view),
    title: say('nothing.title'),
    hasReason: true,
    paragraphs: [say('nothing.text')],
    hasTips: true,
    tips: listOf(TIPS.map((tip) => say(`nothing.tip.${tip}`))),
  }
}

/** Gives the part of the message template with the codes that are written nearly like a mistyped one, and their meanings. */
export function nearRows(answer: Nothing, view: SpokenView): object {
  const rows = answer.similar.map((code) => {
    const words = { place: '', title: code, text: meaningOfNear(code, view) }
    return blockRow(words, addressOfNear(code), answer.address, view)
  })
  return {
    hasRows: rows.length > 0,
    rowsLabel: view.say('decoded.near'),
    hasRowsRemark: rows.length > 0,
    rowsRemark: view.say('decoded.near-warning'),
    rows,
  }
}

/** Gives what was understood of a question without an answer. `show` makes a person's words fit to be shown. */
export function understoodLines(answer: Nothing, { say }: SpokenView, show: (words: string) => string): string[] {
  const { mistyped, understood } = answer
  const words = understood.slice(0, MOST_WORDS).map(show).join(' · ')
  return [
    ...(mistyped === undefined ? [] : [say('nothing.mistyped', { written: show(mistyped) })]),
    ...(words === '' ? [] : [say('nothing.understood', { words })]),
  ]
}

/** The three examples that a new user can tap, and the answers that they lead to. */
export const EXAMPLES = [
  { label: 'talk.example.code', address: 'code:0x87D1041C' },
  { label: 'talk.example.decimal', address: 'code:0x87D13B94' },
  { label: 'talk.example.symptom', address: 'entry:ios-apps/0x87D13B62' },
] as const

/** Thanks and goodbyes are answered briefly. */
export function isBrief({ topic }: Talk): boolean {
  return topic === 'thanks' || topic === 'farewell'
}

/** Gives what the message template shows for a greeting, thanks, a goodbye, help, or the welcome after installation. */
export function talkView(answer: Talk, view: SpokenView): object {
  const { say } = view
  const title = say(`talk.${answer.topic}.title`)
  if (isBrief(answer)) return { ...EMPTY, title, paragraphs: [say('talk.short')] }
  return {
    ...EMPTY,
    title,
    paragraphs: [say('talk.text')],
    hasRows: true,
    rowsLabel: say('talk.try'),
    rows: EXAMPLES.map(({ label, address }) => rowOfWords(say(label), address, answer, view)),
    remarks: [...(view.layout === 'compact' ? [say('talk.group')] : []), say('talk.privacy')],
  }
}

/** Gives what the message template shows when a button leads nowhere any more: how to ask instead. */
export function goneView(answer: Gone, view: SpokenView): object {
  const { say } = view
  return { ...EMPTY, title: say('gone.title'), paragraphs: [say('gone.text')], rows: [helpRow(answer, view)] }
}

/** Gives the row that leads to how to ask. */
export function helpRow(from: Answer, view: SpokenView): BlockRow {
  return rowOfWords(view.say('talk.help.title'), writeAddress({ kind: 'talk', topic: 'help' }), from, view)
}

/** Gives what the message template shows, every part of it that is not given empty. */
export function messageContent(content: object): object {
  return { ...EMPTY, ...content }
}

/** Gives what the message template shows when a turn failed: one kind sentence and a reference. */
export function failureView(reference: string, { say }: SpokenView): object {
  return { ...EMPTY, title: say('failure.title'), paragraphs: [say('failure.text', { reference })] }
}

/** Gives what the message template shows where the app has to be added to the conversation first. */
export function installView({ say }: SpokenView): object {
  return { ...EMPTY, title: say('install.title'), paragraphs: [say('install.text')] }
}

function rowOfWords(title: string, to: string, from: Answer, view: SpokenView): BlockRow {
  return blockRow({ place: '', title, text: '' }, to, from.address, view)
}
