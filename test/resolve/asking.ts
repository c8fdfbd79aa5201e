import assert from 'node:assert/strict'
import { parse } from '../../src/parse/parse.js'
import type { Answer, AnswerOf } from '../../src/resolve/answer.js'
import type { Resolution } from '../../src/resolve/resolve.js'
import { realCore } from '../helpers/bot-under-test.js'

/** Asks the compiled catalog, as every surface of the bot does. */
export function ask(text: string): Resolution {
  const { knowledge, resolver } = realCore()
  return resolver.resolve(
    parse(text, (name) => knowledge.names.codeOf(name)),
    'en',
  )
}

/** Asks and holds that the answer is of one kind. */
export function askFor<Kind extends Answer['kind']>(kind: Kind, text: string): AnswerOf<Kind> {
  return only(kind, ask(text).answer, text)
}

/** Opens an address and holds that the answer is of one kind. */
export function open<Kind extends Answer['kind']>(kind: Kind, address: string): AnswerOf<Kind> {
  return only(kind, realCore().resolver.answerAt(address), address)
}

function only<Kind extends Answer['kind']>(kind: Kind, answer: Answer, question: string): AnswerOf<Kind> {
  assert.equal(answer.kind, kind, `${question} → ${answer.address}`)
  return answer as AnswerOf<Kind>
}
