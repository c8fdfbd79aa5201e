import { LANGUAGES } from '../src/catalog/language.js'
import type { Core } from '../src/compose.js'
import { JSON_HEADERS } from './load.js'

/** Says whether an answer is what it should be: a fast wrong answer is no answer. */
export type Proof = (answer: string) => boolean

/** Gives the proof that an answer is a card, and not the card of a failure. */
export function cardProof({ presenter }: Core): Proof {
  const failures = LANGUAGES.map((language) => presenter.say(language, 'failure.title'))
  return (answer) => answer.includes('"type":"AdaptiveCard"') && !failures.some((title) => answer.includes(title))
}

/** Proves that an answer holds 25 results. */
export function hasResults(answer: string): boolean {
  return answer.split('application/vnd.microsoft.card.adaptive').length === 26
}

/** Proves that an answer is the echo of a code. */
export function isEcho(answer: string): boolean {
  return answer.includes('Echo: 0x')
}

/** Sends one body, with an id of its own, as `load` does, and gives the response. */
export async function ask(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const own = body.replaceAll('[<id>]', String(performance.now()))
  return fetch(`${url}/api/messages`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body: own })
}
