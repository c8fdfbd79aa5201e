import type { Entry } from '../catalog/entry.js'
import type { Language } from '../catalog/language.js'
import type { Knowledge } from '../catalog/load.js'
import { parse } from '../parse/parse.js'
import { partialCode } from '../parse/partial-code.js'
import { writeAddress } from './address.js'
import { CodeBeginnings, type Beginning } from './code-beginnings.js'
import { START_ENTRIES } from './start-entries.js'
import type { ReadText, SymptomIndex } from '../symptoms/symptom-index.js'

/** What somebody types into the search of the message extension. */
export interface SearchQuery {
  readonly text: string
  /** A platform (`ios`) or '' for all. */
  readonly platform: string
  readonly skip: number
  readonly count: number
}

/** One page of results, by the addresses of their answers, and the language in which to show them. */
export interface SearchPage {
  readonly addresses: readonly string[]
  readonly language: Language
}

/** Teams shows no more results of one search. */
const MOST = 100

/**
 * The beginning of another spelling of a code.
 *
 * ```
 * decimal = minus digit digit { digit }                     -20163
 * name    = letter { letter | digit } "_" { word char }     OM_E_PT
 * ```
 */
const PARTIAL_DECIMAL = /^[-\u2212\u2010-\u2013]\d{2,9}$/
const PARTIAL_NAME = /^[a-z][a-z0-9]{0,40}_\w{0,80}$/i
/** What describes a symptom has a word. */
const WORD = /\p{L}{2}/u
/** A small number, which may become a longer one: 16 → 1603. */
const SMALL_NUMBER = /^\d{2,4}$/

/** Search as one types: codes at once, beginnings of codes, symptoms; nothing typed shows where to start. */
export class Search {
  /** Sorted with the first search. */
  private beginnings: CodeBeginnings | undefined

  constructor(
    private readonly knowledge: Knowledge,
    private readonly symptoms: SymptomIndex,
  ) {}

  /** Finds a page of results in a stable order. */
  find(query: SearchQuery, fallback: Language): SearchPage {
    const text = query.text.trim()
    const read = this.symptoms.read(text)
    const language = read.language ?? fallback
    // Of a platform there may be few among the best, so then all are looked at.
    const most = query.platform === '' ? Math.min(query.skip + query.count, MOST) : MOST
    const found = this.all(text, read, language, most).filter((one) => fits(one, query.platform))
    const page = found.slice(0, MOST).slice(query.skip, query.skip + query.count)
    return { addresses: page.map(addressOf), language }
  }

  private all(text: string, read: ReadText, language: Language, most: number): Beginning[] {
    if (text === '') return START_ENTRIES.flatMap((id) => this.knowledge.catalog.byId(id) ?? []).map(toEntry)
    const partial = partialCode(text)
    const codes = this.codesIn(text)
    const beginnings = (this.beginnings ??= new CodeBeginnings(this.knowledge))
    const longer = beginningsOf(text).flatMap((beginning) => beginnings.beginningWith(beginning, MOST))
    // 0x87D is the beginning of a code rather than code 2173; 1603 is rather a code than the beginning of 0x1603….
    const isBeginning = partial !== undefined && !/^\d+$/.test(text)
    const found = distinct(isBeginning ? [...longer, ...codes] : [...codes, ...longer])
    if (found.length > 0 || isBeginning || !WORD.test(text)) return found
    return this.symptoms.search(read, language, most).matches.map(({ entry }) => ({ entry }))
  }

  private codesIn(text: string): Beginning[] {
    const question = parse(text, (name) => this.knowledge.names.codeOf(name))
    if (question.kind !== 'codes') return []
    return question.mentions.flatMap(({ code }) => {
      const entries = this.knowledge.catalog.byCode(code)
      return entries.length > 0 ? entries.map(toEntry) : [{ code }]
    })
  }
}

function addressOf(one: Beginning): string {
  return writeAddress('entry' in one ? { kind: 'entry', entry: one.entry.id } : { kind: 'code', code: one.code })
}

/** Gives the spellings that a text may be the beginning of, as `CodeBeginnings` sorts them. */
function beginningsOf(text: string): string[] {
  const hex = partialCode(text)
  if (PARTIAL_DECIMAL.test(text)) return [`-${text.slice(1)}`]
  if (PARTIAL_NAME.test(text)) return [text.toUpperCase()]
  return [...(SMALL_NUMBER.test(text) ? [text] : []), ...(hex === undefined ? [] : [hex])]
}

function toEntry(entry: Entry): Beginning {
  return { entry }
}

function distinct(found: readonly Beginning[]): Beginning[] {
  const seen = new Map<string, Beginning>()
  for (const one of found) {
    const key = 'entry' in one ? one.entry.id : one.code
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

function fits(one: Beginning, platform: string): boolean {
  if (platform === '' || !('entry' in one)) return true
  return one.entry.platform === platform || one.entry.platform === 'any'
}
