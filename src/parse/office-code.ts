import type { Passage, Reading } from './passage.js'
import { isDigit, isNumeric, isLetterOrDigit } from './words.js'

const DASH = /[-\u2010-\u2013\u2212]/

/**
 * Reads a code of the Office installer. The number in brackets that follows it is a status of HTTP, no code.
 *
 * ```
 * office = "30" digit digit digit dash digit [ digit [ digit [ digit ] ] ]        30088-1008, 30125-1011 (404), 30015-4
 * ```
 */
export function readOfficeCode(passage: Passage, index: number): Reading | undefined {
  const { text, words } = passage
  const [family, detail] = [words[index], words[index + 1]]
  if (!isNumeric(family) || !isNumeric(detail) || !/^30\d{3}$/.test(family.text) || detail.text.length > 4)
    return undefined
  if (detail.start - family.end !== 1 || !DASH.test(text.charAt(family.end))) return undefined
  if (isPartOfMore(text, family.start, detail.end)) return undefined
  const code = `${family.text}-${detail.text}`
  return { code, start: family.start, end: detail.end, last: index + 1, listed: false }
}

function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const behind = text.charAt(end)
  if (/[-./\\+@]/.test(before) && isLetterOrDigit(text, start - 2)) return true
  if (/[-/\\@]/.test(behind) && isLetterOrDigit(text, end + 1)) return true
  return /[.:]/.test(behind) && isDigit(text, end + 1)
}
