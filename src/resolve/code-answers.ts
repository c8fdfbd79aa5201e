import type { Entry } from '../catalog/entry.js'
import type { Knowledge } from '../catalog/load.js'
import { codeValue, type Code } from '../parse/code.js'
import { MOST_CANDIDATES, writeAddress, type CountedCode } from './address.js'
import type { Answer, AnswerOf, PlainNumber } from './answer.js'
import { decode, siblingsOf } from './decode.js'
import { Misprints } from './misprints.js'
import { nearCodes } from './near-codes.js'
import { orderReadings } from './order-readings.js'
import { relatedCodes, type RelatedCode } from './related.js'
import { SMALL } from './severity.js'
import { triage } from './triage.js'

/** What a question says about a code besides naming it. */
export interface CodeContext {
  /** As the person wrote it. */
  readonly written: string
  /** The whole question. */
  readonly text: string
  /** Platforms and families that the question names. */
  readonly places: ReadonlySet<string>
}

const NO_CONTEXT: CodeContext = { written: '', text: '', places: new Set() }

/** Makes the answers to codes from what the bot knows. */
export class CodeAnswers {
  private readonly misprints: Misprints
  /** The related codes of entries that were shown: they are the same each time. */
  private readonly related = new WeakMap<Entry, readonly RelatedCode[]>()

  constructor(private readonly knowledge: Knowledge) {
    this.misprints = new Misprints(knowledge.catalog.entries)
  }

  /** Gives the entry of a code, the choice between its readings, or what the number itself tells. */
  toCode(code: Code, context = NO_CONTEXT): Answer {
    const entries = this.knowledge.catalog.byCode(code)
    const misprinted = this.misprints.meantBy(code, context.written)
    if (entries.length === 0) return this.toNumber(code, misprinted)
    const { fitting, others } = orderReadings(entries, context.places, context.text)
    const [only, ...more] = fitting
    if (only !== undefined && more.length === 0)
      return this.toEntry(only, [...others, ...misprinted, ...this.siblingsOfGuide(code, only)])
    return this.toReadings(code, [...fitting, ...others], others.length > 0 ? familiesOf(fitting) : [])
  }

  /** Gives the readings of a code to choose from, those of some families first. */
  toReadingsFirst(code: Code, families: readonly string[] = []): Answer {
    const entries = this.knowledge.catalog.byCode(code)
    const isFirst = (entry: Entry): boolean => families.includes(entry.family)
    if (entries.length < 2) return this.toCode(code)
    return this.toReadings(code, [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))], families)
  }

  /** Gives an entry with all that belongs to it. */
  toEntry(entry: Entry, others: readonly Entry[], matched: readonly string[] = []): AnswerOf<'entry'> {
    const address = writeAddress({ kind: 'entry', entry: entry.id })
    return {
      kind: 'entry',
      address,
      entry,
      related: this.relatedTo(entry),
      others,
      matched,
      ...this.numberOf(numberIn(entry)),
    }
  }

  /** Gives what a number itself tells, and what stands near it. Near codes are offered only where nothing explains it. */
  toNumber(code: Code, misprinted: readonly Entry[] = []): AnswerOf<'decoded'> {
    const { names, catalog } = this.knowledge
    const decoded = decode(code, names)
    const siblings = new Set([...misprinted, ...siblingsOf(decoded).flatMap((sibling) => catalog.byCode(sibling))])
    const explained = siblings.size > 0 || decoded.names.length > 0
    const isListed = catalog.byCode(code).length > 0
    return {
      kind: 'decoded',
      address: writeAddress(isListed ? { kind: 'number', code } : { kind: 'code', code }),
      decoded,
      siblings: [...siblings].slice(0, MOST_CANDIDATES),
      near: explained || isListed ? [] : nearCodes(code, catalog.codes()),
    }
  }

  /** Gives the codes of a message that a card shows, the likely cause first. `unnamed` more are no longer known. */
  toCodes(codes: readonly CountedCode[], unnamed: number, truncated: boolean): AnswerOf<'triage'> {
    const rows = triage(codes, this.knowledge.catalog, this.knowledge.names)
    const omitted = unnamed + codes.length - rows.length
    return { kind: 'triage', address: writeAddress({ kind: 'codes', codes: rows, omitted }), rows, omitted, truncated }
  }

  private toReadings(code: Code, candidates: readonly Entry[], first: readonly string[]): AnswerOf<'choices'> {
    const address = writeAddress({ kind: 'code', code, first })
    return { kind: 'choices', address, code, candidates: candidates.slice(0, MOST_CANDIDATES), ...this.numberOf(code) }
  }

  private relatedTo(entry: Entry): readonly RelatedCode[] {
    const known = this.related.get(entry)
    if (known !== undefined) return known
    const related = relatedCodes(entry, this.knowledge)
    this.related.set(entry, related)
    return related
  }

  /** A guide answers a code only in part: the same condition in another numbering may fit better. */
  private siblingsOfGuide(code: Code, entry: Entry): Entry[] {
    if (!entry.codes.includes(code)) return []
    const siblings = siblingsOf(decode(code, this.knowledge.names))
    return siblings.flatMap((sibling) => this.knowledge.catalog.byCode(sibling)).slice(0, MOST_CANDIDATES - 1)
  }

  /** Tells a number beside its entries where it means something else too: small, or answered by a guide. */
  private numberOf(code: Code | undefined): { number?: PlainNumber } {
    const value = code === undefined ? undefined : codeValue(code)
    if (code === undefined || value === undefined || value === 0) return {}
    const isOwnCode = this.knowledge.catalog.byCode(code).some((entry) => entry.name === code)
    if (value >= SMALL && isOwnCode) return {}
    return { number: { address: writeAddress({ kind: 'number', code }), decoded: decode(code, this.knowledge.names) } }
  }
}

/** The number that an entry is asked by: its own, or of a guide the first that leads to it. */
function numberIn(entry: Entry): Code | undefined {
  return codeValue(entry.name) === undefined ? entry.codes[0] : entry.name
}

function familiesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ family }) => family))]
}
