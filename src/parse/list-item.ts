import { isKnownFailure } from './facilities.js'
import { isConnector } from './following-words.js'
import { isCounted, isOwner } from './surrounding-words.js'

/**
 * One item of a list, where a code leads it or stands behind its label.
 *
 * ```
 * item   = [ marker blank ] code tail | marker blank label ( ":" | "=" | dash | arrow ) code [ "(" remark ")" ]
 * marker = bullet | ( digit [ digit ] | letter ) ( "." | ")" | "/" )
 * tail   = end | "(" … | ":" … | "," … | dash … | "x" digits … | blank name
 * ```
 */
export interface ListItem {
  /** Offset of the code. */
  readonly start: number
  /** A small number, or `undefined` where the item names a code that nobody mistakes. */
  readonly value: number | undefined
  /** True when the code leads its item, false when it stands behind a label. */
  readonly isLead: boolean
  /** False when a name follows without any sign: `1603 Reader`. */
  readonly isFree: boolean
}

/** What it looks ahead for spares most lines of a log an empty match. */
const MARKER =
  /^(?=[ \t\u00A0]|\S{1,4}[ \t\u00A0])[ \t\u00A0]*(?:(?:[-*+•·▪◦‣–—>]|\(?(?:\d{1,2}|[a-z])[.)/])[ \t\u00A0]+)?/i
const QUOTE = /^["'`*_([]{1,3}/
const DEFINITE =
  /^(?:0x[0-9a-f]{8}|30\d{3}-\d{1,4}|[-\u2212\u2013](?:\d{9,10}|\d{1,3}(?:[., \u00A0]\d{3}){2,3})|[0-9a-f]{8})(?![\w-])/i
const EIGHT = /^[0-9a-f]{8}$/i
const SMALL = /^[1-9]\d{0,4}(?![\w'’]|[-./,:]\d)/
const TAIL = /^["'`*_\])]{0,3}[ \t\u00A0]*(?:$|[(:;,=|\u2192\u2013\u2014]|[-=]>|-[ \t]|[x×] ?\d)/
const NAME = /^ (?<name>[\p{Lu}\d][\p{L}\d.+-]{0,40})/u
const LABEL =
  /^(?<label>[^:=\u2192\u2013\u2014]{1,60}?) ?(?:[-=]>|[:=\u2192\u2013\u2014]| -(?= )) ?["'`*]{0,2}(?=[-\u2212\d])/
const REMARK = /^["'`*]{0,2}[ \t]*(?:\([^()]{1,60}\))?[ \t.,;]*$/

/** Reads the line that begins at `lineStart` as an item with a code or a small number, if it is one. */
export function readListItem(line: string, lineStart: number): ListItem | undefined {
  const marker = MARKER.exec(line)?.[0] ?? ''
  const body = line.slice(marker.length).trimEnd()
  const start = lineStart + marker.length
  const quote = QUOTE.exec(body)?.[0].length ?? 0
  const lead = readLead(body.slice(quote), start + quote)
  return lead ?? (marker.trim() === '' ? undefined : readLabeled(body, start))
}

function readLead(body: string, start: number): ListItem | undefined {
  if (isDefinite(body)) return { start, value: undefined, isLead: true, isFree: true }
  const digits = SMALL.exec(body)?.[0]
  if (digits === undefined) return undefined
  const rest = body.slice(digits.length)
  const isFree = TAIL.test(rest) || isConnector(/^ (?<word>\p{Ll}{1,10})/u.exec(rest)?.groups?.['word'] ?? '')
  const name = NAME.exec(rest)?.groups?.['name']
  if (!isFree && (name === undefined || isTaken(name))) return undefined
  return { start, value: Number(digits), isLead: true, isFree }
}

function readLabeled(body: string, offset: number): ListItem | undefined {
  const match = LABEL.exec(body)
  const label = match?.groups?.['label'] ?? ''
  if (match === null || label.split(/[\s-]+/).some(isTaken)) return undefined
  const start = offset + match[0].length
  const code = body.slice(match[0].length)
  if (isDefinite(code)) return { start, value: undefined, isLead: false, isFree: true }
  const digits = SMALL.exec(code)?.[0]
  if (digits === undefined || !REMARK.test(code.slice(digits.length))) return undefined
  return { start, value: Number(digits), isLead: false, isFree: true }
}

/** Gives whether a word is counted, or has numbers of its own. */
function isTaken(word: string): boolean {
  return isCounted(word) || isOwner(word)
}

/** Eight digits without `0x` are a code if their facility is known. */
function isDefinite(body: string): boolean {
  const written = DEFINITE.exec(body)?.[0]
  return written !== undefined && (!EIGHT.test(written) || isKnownFailure(Number.parseInt(written, 16)))
}
