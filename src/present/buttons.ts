import type { View } from './view.js'

/** The button data of our cards: which answer to show, in which language and layout, and the way back. */
export interface ButtonData {
  readonly show: string
  readonly language: string
  readonly layout: string
  readonly back: readonly string[]
  /** Only in a dialog: put the answer into the conversation instead of showing it. */
  readonly post?: true
}

interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: object
}

interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: 'show'
  readonly data: ButtonData
  readonly fallback: SubmitAction
}

/** `Action.Execute`, with `Action.Submit` for clients that do not know it; dialogs know only the latter. */
export type CardAction = ExecuteAction | SubmitAction

const LONGEST_WAY_BACK = 5

/** Gives the action that shows another answer in the same card, with the way back to `from`. */
export function buttonTo(show: string, title: string, view: View, from: string): CardAction {
  const way = [...view.back, from]
  // Who comes to an answer again goes back from there as the first time: A → B → A is A.
  const before = way.indexOf(show)
  const back = (before < 0 ? way : way.slice(0, before)).slice(-LONGEST_WAY_BACK)
  return actionFor(title, { show, language: view.language, layout: view.layout, back }, view)
}

/** Gives the action that goes one answer back, if there is one. */
export function buttonBack(title: string, view: View): CardAction | undefined {
  const show = view.back.at(-1)
  if (show === undefined) return undefined
  return actionFor(title, { show, language: view.language, layout: view.layout, back: view.back.slice(0, -1) }, view)
}

/** Gives the action that shows the same answer in another language. */
export function buttonIn(language: string, show: string, title: string, view: View): CardAction {
  return actionFor(title, { show, language, layout: view.layout, back: view.back }, view)
}

/** Gives the action that puts the answer of a dialog into the conversation. */
export function buttonToPost(show: string, title: string, view: View): CardAction {
  return submit(title, { show, language: view.language, layout: view.layout, back: [], post: true })
}

/** Gives the action that lets Teams install the app where it is missing. */
export function buttonToInstall(title: string): CardAction {
  return submit(title, { msteams: { justInTimeInstall: true } })
}

function actionFor(title: string, data: ButtonData, view: View): CardAction {
  const fallback = submit(title, data)
  return view.layout === 'dialog' ? fallback : { type: 'Action.Execute', title, verb: 'show', data, fallback }
}

function submit(title: string, data: object): SubmitAction {
  return { type: 'Action.Submit', title, data }
}
