import type { Introduction } from './introduction-words.js'
import { introductionOf } from './introduction.js'
import type { Passage, Reading } from './passage.js'
import { isDigit, isNumeric, isLetterOrDigit, type Word } from './words.js'

const DASH = /[-\u2010-\u2013\u2212]/

/**
 * Reads a code of the Office installer. The number in brackets that follows it is a status of HTTP, no code.
 *
 * ```
 * office  = family dash detail
 * family  = "30" digit digit digit           detail = digit [ digit [ digit [ digit ] ] ]     30088-1008, 30125-1011 (404)
 *         | "0", where a word says so        detail = ( "1" | "2" | "3" ) "0" digit digit     error 0-1018 (0), 0-2054
 * ```
 */
export function readOfficeCode(passage: Passage, index: number): Reading | undefined {
  const { text, words } = passage
  const family = words[index]
  if (!isNumeric(family) || !mayBeFamily(text, family)) return undefined
  const detail = words[index + 1]
  if (!isNumeric(detail) || detail.start - family.end !== 1 || detail.text.length > 4) return undefined
  if (!DASH.test(text.charAt(family.end)) || isPartOfMore(text, family.start, detail.end)) return undefined
  if (family.text === '0' && !isZeroFamily(passage, index)) return undefined
  const code = `${family.text}-${detail.text}`
  return { code, start: family.start, end: detail.end, last: index + 1, listed: false }
}

/** Read by hand: most numbers of a log are none. */
function mayBeFamily(text: string, { start, end }: Word): boolean {
  if (end - start === 1) return text.charAt(start) === '0'
  return end - start === 5 && text.startsWith('30', start)
}

/** `0-1018` looks like the result of a game, so that a word, or the lack of any other, has to tell it. */
function isZeroFamily(passage: Passage, index: number): boolean {
  const { words } = passage
  if (!/^[1-3]0\d\d$/.test(words[index + 1]?.text ?? '')) return false
  if (words.length === 2) return true
  const start = words[index]?.start ?? 0
  return CODES.has(introductionOf(passage, index, start)) || OFFICE.test(words[index - 1]?.text ?? '')
}

const CODES: ReadonlySet<Introduction | undefined> = new Set(['exit', 'code', 'error', 'status'])
const OFFICE = /^(?:office|c2r|365|proplus)$/i

function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const behind = text.charAt(end)
  if (/[-./\\+@]/.test(before) && isLetterOrDigit(text, start - 2)) return true
  if (/[-/\\@]/.test(behind) && isLetterOrDigit(text, end + 1)) return true
  return /[.:]/.test(behind) && isDigit(text, end + 1)
}
