import { roleOf, type Introduction } from './introduction-words.js'
import { isLetterOrDigit } from './words.js'

/** Longest stretch between the name of a field and its value. */
const REACH = 160
/** Most blanks between a mark and the value. */
const MOST_BLANKS = 40

/**
 * Fields whose name does not stand directly in front of the value, as property lists, XML and JSON have them. Each form
 * ends where the value begins: those of elements behind a tag, those of pairs behind the word "value".
 *
 * ```
 * <key>ErrorCode</key> <integer>12064            {"name": "errorCode", "value": 12064
 * <Data Name="ErrorCode">1603                    "lastErrorCode": { "value": 1603
 * <ErrorCode xsi:type="xsd:int">1612             <property name="errorCode" value="12064
 * ```
 */
const KEY = /<key>\s{0,4}(?<name>[\w.-]{1,60})\s{0,4}<\/key>\s{0,40}<(?:integer|string|real)>\s{0,40}$/i
const NAMED_ELEMENT =
  /^<[\w:.-]{1,40}\s[^<>]{0,60}?\b(?:name|key|id|field)\s?=\s?["'](?<name>[\w.-]{1,60})["'][^<>]{0,60}>\s{0,40}$/i
const ELEMENT = /^<(?:[\w-]{1,20}:)?(?<name>[\w.-]{1,60})\s[^<>]{1,120}>\s{0,40}$/
const PAIRS: readonly RegExp[] = [
  /["'](?:name|key|field|property|displayName)["']\s?:\s?["'](?<name>[\w .-]{1,60})["']\s?,\s{0,20}["']value["']\s?:\s?["']?$/i,
  /["'](?<name>[\w.-]{1,60})["']\s?:\s?\{\s{0,20}["']value["']\s?:\s?["']?$/i,
  /\b(?:name|key|id|field)\s?=\s?["'](?<name>[\w.-]{1,60})["']\s[^<>]{0,40}\bvalue\s?=\s?["']$/i,
]

/** Gives what the name of a field says of the value that begins at `start`: an exit code or another code, or nothing. */
export function fieldValue(text: string, start: number): Introduction | undefined {
  const mark = markBefore(text, start)
  if (mark === undefined) return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  const name = mark === '>' ? nameOfElement(before) : nameOfPair(before)
  const { introduction } = roleOf(name.slice(name.lastIndexOf('.') + 1))
  return introduction === 'exit' || introduction === 'code' ? introduction : undefined
}

/** Gives the sign that sets the value off, read by hand: most numbers of a log stand behind another. */
function markBefore(text: string, start: number): '>' | ':' | undefined {
  if (isLetterOrDigit(text, text.charAt(start - 1) === ' ' ? start - 2 : start - 1)) return undefined
  let at = start - 1
  while (at >= start - MOST_BLANKS && /\s/.test(text.charAt(at))) at -= 1
  if (text.charAt(at) === '>') return '>'
  if (text.charAt(at) === '"' || text.charAt(at) === "'") at -= 1
  if (text.charAt(at) === ' ') at -= 1
  if (text.charAt(at) !== ':' && text.charAt(at) !== '=') return undefined
  return /value["']?\s?$/i.test(text.slice(Math.max(0, at - 8), at)) ? ':' : undefined
}

function nameOfElement(before: string): string {
  const tag = before.slice(before.lastIndexOf('<'))
  if (/^<(?:integer|string|real)>/i.test(tag)) return KEY.exec(before)?.groups?.['name'] ?? ''
  if (!/^<\S+\s/.test(tag)) return ''
  return NAMED_ELEMENT.exec(tag)?.groups?.['name'] ?? ELEMENT.exec(tag)?.groups?.['name'] ?? ''
}

function nameOfPair(before: string): string {
  for (const form of PAIRS) {
    const name = form.exec(before)?.groups?.['name']
    if (name !== undefined) return name
  }
  return ''
}
