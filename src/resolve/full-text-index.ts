import MiniSearch from 'minisearch'
import type { Analysis } from './analysis.js'
import { CONCEPT_SIGN } from './concepts.js'
import type { AnalyzedPage } from './analyzed-page.js'

/** Weights of the fields of a page. */
const BOOST = { title: 2, saidAs: 2, causes: 1, body: 0.7 }
/** BM25+; a low `b` because long pages are not less to the point. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 }
/** What a concept weighs beside a word. */
const CONCEPT_WEIGHT = 0.8
const PART_WEIGHT = 0.7

interface Document {
  readonly id: number
  readonly title: readonly string[]
  readonly saidAs: readonly string[]
  readonly causes: readonly string[]
  readonly body: readonly string[]
}

/** A page that the full-text search found. */
export interface TextMatch {
  /** Place of the entry. */
  readonly entry: number
  readonly score: number
  /** The stems of the question that stand in the title, the causes or the text of the page. */
  readonly terms: readonly string[]
}

/** Full-text search over the pages of one language: BM25 over fields, with stems, concepts and typos. */
export class FullTextIndex {
  private readonly index: MiniSearch<Document>
  /** On how many pages a term stands. */
  private readonly pages = new Map<string, number>()

  /** `pages[i]` is the page of entry `i`, where there is one. */
  constructor(pages: readonly (AnalyzedPage | undefined)[]) {
    this.index = new MiniSearch<Document>({
      fields: Object.keys(BOOST),
      // Texts come as terms already.
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      stringifyField: (value: unknown) => (value as readonly string[]).join(' '),
      searchOptions: { boost: BOOST, bm25: BM25, fuzzy: (term) => this.typosFor(term) },
    })
    this.index.addAll(pages.flatMap((page, id) => (page ? [this.documentOf(id, page)] : [])))
  }

  /** Gives the pages that share words or concepts with a question, best first. */
  search(question: Analysis): TextMatch[] {
    const parts = new Set(question.parts)
    const results = this.index.search(termsOf(question).join(' '), {
      boostTerm: (term) => (term.startsWith(CONCEPT_SIGN) ? CONCEPT_WEIGHT : parts.has(term) ? PART_WEIGHT : 1),
    })
    return results.map(({ id, score, match }) => ({ entry: Number(id), score, terms: termsShown(match) }))
  }

  /** Gives whether a stem stands on any page. */
  knows(stem: string): boolean {
    return this.pages.has(stem)
  }

  /** Gives on what share of the pages a stem stands, from 0 to 1: what stands everywhere tells nothing. */
  shareOf(stem: string): number {
    return (this.pages.get(stem) ?? 0) / Math.max(this.index.documentCount, 1)
  }

  /** One typo from five letters, two from nine; none in numbers and in words that the catalog has. */
  private typosFor(term: string): number | false {
    if (term.length < 5 || term.startsWith(CONCEPT_SIGN) || /\d/.test(term) || this.pages.has(term)) return false
    return term.length >= 9 ? 2 : 1
  }

  private documentOf(id: number, page: AnalyzedPage): Document {
    const terms = (texts: readonly Analysis[]): string[] => texts.flatMap(termsOf)
    const document = {
      title: terms([page.title]),
      saidAs: terms(page.saidAs),
      causes: terms(page.causes),
      body: terms(page.body),
    }
    for (const term of new Set(Object.values(document).flat())) this.pages.set(term, (this.pages.get(term) ?? 0) + 1)
    return { id, ...document }
  }
}

/** Terms that stand where the person will read them, not only in the lines that people say. */
function termsShown(match: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.keys(match).filter((term) => match[term]?.some((field) => field !== 'saidAs'))
}

/** Stems, parts of compounds, and concepts with their sign. */
function termsOf(analysis: Analysis): string[] {
  return [...analysis.stems, ...analysis.parts, ...analysis.signs]
}
