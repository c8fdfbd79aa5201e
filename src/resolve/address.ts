import type { EntryId } from '../catalog/entry.js'
import { canonicalCode, codeValue, type Code } from '../parse/code.js'

/**
 * The address of an answer, by which a button of a card finds it again.
 *
 * ```
 * entry:ios-apps/0x87D13B62                  one entry
 * code:0x87D1041C                            all readings of a code
 * code:0x8000FFFF@office-csp,windows-apps    the same, the readings of these families first
 * number:1603                                what the number says by itself, whatever the catalog has for it
 * codes:0x87D1041C*3,1603+12                 a triage: codes, how often each was named, how many more there were
 * pick:ios-apps/0x87D13B62,guides/…          candidates to choose from
 * nothing | welcome | greeting | thanks | farewell | help
 * ```
 */
export type Address =
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'code'; readonly code: Code; readonly first?: readonly string[] }
  | { readonly kind: 'number'; readonly code: Code }
  | { readonly kind: 'codes'; readonly codes: readonly CountedCode[]; readonly omitted: number }
  | { readonly kind: 'pick'; readonly entries: readonly EntryId[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'talk'; readonly topic: Talk }

export interface CountedCode {
  readonly code: Code
  readonly count: number
}

export const TALKS = ['welcome', 'greeting', 'thanks', 'farewell', 'help'] as const
export type Talk = (typeof TALKS)[number]

/** A card shows as many. Every row carries the address as the way back: more codes would make the card too large. */
export const MOST_CODES = 10
export const MOST_CANDIDATES = 6
const MOST_FAMILIES = 6
/** Six digits. No message is long enough to name a code more often. */
const GREATEST_COUNT = 999_999
const LONGEST = 1_000

/** Gives an address as the text that a button carries. Codes and candidates beyond the bounds are left out. */
export function writeAddress(address: Address): string {
  switch (address.kind) {
    case 'entry':
      return `entry:${address.entry}`
    case 'code':
      return `code:${address.code}${writeFamilies(address.first ?? [])}`
    case 'number':
      return `number:${address.code}`
    case 'codes':
      return writeCodes(address.codes, address.omitted)
    case 'pick':
      return `pick:${address.entries.slice(0, MOST_CANDIDATES).join(',')}`
    case 'nothing':
      return 'nothing'
    case 'talk':
      return address.topic
  }
}

/** Reads what a button carries. Anything that we did not write gives `undefined`. */
export function readAddress(text: string): Address | undefined {
  if (text.length > LONGEST) return undefined
  if (text === 'nothing') return { kind: 'nothing' }
  const topic = TALKS.find((talk) => talk === text)
  if (topic) return { kind: 'talk', topic }
  const colon = text.indexOf(':')
  const rest = text.slice(colon + 1)
  switch (text.slice(0, Math.max(colon, 0))) {
    case 'entry':
      return ENTRY.test(rest) ? { kind: 'entry', entry: rest } : undefined
    case 'code':
      return readCode(rest)
    case 'number':
      return codeValue(rest) !== undefined && isCode(rest) ? { kind: 'number', code: rest } : undefined
    case 'codes':
      return readCodes(rest)
    case 'pick':
      return readPick(rest)
    default:
      return undefined
  }
}

/** family "/" name, both of letters, digits and hyphens. */
const ENTRY = /^[a-z0-9-]{1,64}\/[A-Za-z0-9-]{1,64}$/
/** An Office code, or the name of a class of codes. */
const NAMED = /^(?:(?:30\d{3}|0)-\d{1,4}|[A-Za-z][A-Za-z0-9_-]{0,79})$/
const FAMILY = /^[a-z0-9-]{1,64}$/
/** code [ "*" count ] */
const COUNTED = /^(?<code>[A-Za-z0-9_-]{1,80})(?:\*(?<count>[1-9]\d{0,5}))?$/
/** codes [ "+" omitted ] */
const CODES = /^(?<codes>[^+]+)(?:\+(?<omitted>[1-9]\d{0,5}))?$/

/** A canonical code: only one spelling of a number is ours. */
function isCode(text: string): boolean {
  const value = codeValue(text)
  return value === undefined ? NAMED.test(text) : canonicalCode(value) === text
}

function writeCodes(codes: readonly CountedCode[], omitted: number): string {
  const written = codes.slice(0, MOST_CODES).map(({ code, count }) => (count > 1 ? `${code}*${bounded(count)}` : code))
  const rest = omitted + codes.length - written.length
  return `codes:${written.join(',')}${rest > 0 ? `+${bounded(rest)}` : ''}`
}

function bounded(count: number): number {
  return Math.min(count, GREATEST_COUNT)
}

function writeFamilies(families: readonly string[]): string {
  return families.length > 0 ? `@${families.slice(0, MOST_FAMILIES).join(',')}` : ''
}

function readCode(text: string): Address | undefined {
  const [code = '', families, ...more] = text.split('@')
  if (!isCode(code) || more.length > 0) return undefined
  if (families === undefined) return { kind: 'code', code }
  const first = families.split(',')
  return first.length <= MOST_FAMILIES && first.every((one) => FAMILY.test(one))
    ? { kind: 'code', code, first }
    : undefined
}

function readCodes(text: string): Address | undefined {
  const groups = CODES.exec(text)?.groups
  const parts = groups?.['codes']?.split(',', MOST_CODES + 1) ?? []
  const codes = parts.flatMap((part) => readCounted(part) ?? [])
  if (codes.length === 0 || codes.length < parts.length || codes.length > MOST_CODES) return undefined
  return { kind: 'codes', codes, omitted: Number(groups?.['omitted'] ?? 0) }
}

function readCounted(text: string): CountedCode | undefined {
  const groups = COUNTED.exec(text)?.groups
  const code = groups?.['code']
  return code !== undefined && isCode(code) ? { code, count: Number(groups?.['count'] ?? 1) } : undefined
}

function readPick(text: string): Address | undefined {
  const entries = text.split(',')
  return entries.length <= MOST_CANDIDATES && entries.every((entry) => ENTRY.test(entry))
    ? { kind: 'pick', entries }
    : undefined
}
