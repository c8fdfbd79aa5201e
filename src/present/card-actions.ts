import { codeValue } from '../parse/code.js'
import { writeAddress } from '../resolve/address.js'
import type { Answer } from '../resolve/answer.js'
import { buttonBack, buttonTo, buttonToPost, type CardAction } from './buttons.js'
import { choiceAmong, hasReadings } from './runners-up.js'
import type { SpokenView } from './view.js'

/** Gives the buttons below an answer: post it, see what else fits, go back. An inserted card has none. */
export function actionsFor(answer: Answer, view: SpokenView): CardAction[] {
  if (view.layout === 'inserted') return []
  const actions = [
    postButton(answer, view),
    noneButton(answer, view),
    othersButton(answer, view),
    numberButton(answer, view),
    buttonBack(view.say('back'), view),
  ]
  return actions.filter((action) => action !== undefined)
}

/** What helps nobody else is not worth a reply in the conversation. */
function postButton(answer: Answer, view: SpokenView): CardAction | undefined {
  const helps = answer.kind !== 'nothing' && answer.kind !== 'talk' && answer.kind !== 'gone'
  return view.layout === 'dialog' && helps ? buttonToPost(answer.address, view.say('dialog.post'), view) : undefined
}

/** Leads out of a choice: to what the number itself says, or to how to ask better. */
function noneButton(answer: Answer, view: SpokenView): CardAction | undefined {
  if (answer.kind !== 'choices') return undefined
  const { code } = answer
  const isNumber = code !== undefined && codeValue(code) !== undefined
  const to = writeAddress(isNumber ? { kind: 'number', code } : { kind: 'nothing' })
  return buttonTo(to, view.say('none-of-these'), view, answer.address)
}

/** Leads to the other readings of a code. Runners-up are rows of the card, which a compact one does not show at first. */
function othersButton(answer: Answer, view: SpokenView): CardAction | undefined {
  if (answer.kind !== 'entry' || answer.others.length === 0) return undefined
  const code = writeAddress({ kind: 'code', code: answer.entry.name, first: [] })
  if (hasReadings(answer)) return awayTo(code, view.say('readings'), answer.address, view)
  if (view.layout !== 'compact') return undefined
  return awayTo(choiceAmong(answer), view.say('others'), answer.address, view)
}

/** Leads to what a number means outside the catalog. The choice between readings leads there too, by "none of these". */
function numberButton(answer: Answer, view: SpokenView): CardAction | undefined {
  if (answer.kind !== 'entry' || answer.number === undefined || hasReadings(answer)) return undefined
  const { address, decoded } = answer.number
  return awayTo(address, view.say('number', { code: decoded.code }), answer.address, view)
}

/** Who comes from there has the way back. */
function awayTo(to: string, title: string, from: string, view: SpokenView): CardAction | undefined {
  return view.back.at(-1) === to ? undefined : buttonTo(to, title, view, from)
}
