import { isFamiliarExitCode } from './facilities.js'
import type { Passage } from './passage.js'
import { counts } from './surroundings.js'
import type { WrittenNumber } from './written-number.js'

/** What the Office CSP answers with besides exit codes: invalid data, in progress, no space, timed out. */
const STATUSES: ReadonlySet<number> = new Set([13, 70, 997, 1460])

const STATUS = /(?:status|statut|état)(?:[^.!?;,\n\d]|365){0,40}$/i
const OFFICE = /office|proplus|click-to-run|\bc2r|\b[mo]365|microsoft[ \u00A0]365/i
const CSP = /\bcsp\b/i
/** Behind the status it is said outright: `Status of the Office CSP is 997`, `L'état du CSP Office est à 997`. */
const SAID =
  /(?:[:=]|(?:^|\s)(?:is|was|at|on|says|shows|reads|op|zegt|toont|blijft|est|était|à|sur|affiche|indique|är|var|på|visar|csp))\s{0,2}["'`*(]{0,2}$/i

/**
 * Gives whether a number is the status of the Office CSP: 0 where a status of Office is asked about, which means success
 * (everywhere else a 0 says that nothing went wrong), or another status where the CSP is named.
 */
export function isOfficeStatus(passage: Passage, { value, start, end, last }: WrittenNumber): boolean {
  const { text } = passage
  if (value !== 0 && !STATUSES.has(value) && !isFamiliarExitCode(value)) return false
  const before = text.slice(Math.max(0, start - 100), start)
  if (!STATUS.test(before)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1) + (text.slice(end, end + 100).split('\n', 1)[0] ?? '')
  if (!OFFICE.test(line) || counts(passage, last)) return false
  return value === 0 || (CSP.test(line) && SAID.test(before))
}
