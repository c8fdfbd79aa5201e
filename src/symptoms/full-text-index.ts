import MiniSearch from 'minisearch'
import type { Analysis } from './analysis.js'
import type { AnalyzedPage } from './analyzed-page.js'
import { addAt, countAt, countInto, positionOf, withinBound, type Asked, type Postings } from './postings.js'
import { Typos } from './typos.js'

/** Weights of the fields of a page. */
const BOOST = { title: 2, saidAs: 2, causes: 1, body: 0.7 }
/** BM25+; a low `b` because long pages are not less to the point. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 }
/** What a concept, and a part of a compound, weighs beside a word. */
const CONCEPT_WEIGHT = 0.8
const PART_WEIGHT = 0.7
/** What a mistyped word weighs: MiniSearch's own weight of a fuzzy match. */
const TYPO_WEIGHT = 0.45

interface Document {
  readonly id: number
  readonly title: readonly string[]
  readonly saidAs: readonly string[]
  readonly causes: readonly string[]
  readonly body: readonly string[]
}

/** The weight of every term on every page as data: what `FullTextIndex` searches. */
export interface CompiledText {
  readonly terms: readonly string[]
  readonly postings: Postings
  /** For each posting 1 when the term stands where people read it, and not only in the lines that they say. */
  readonly shown: Uint8Array
  /** How many entries there are, with a page or without. */
  readonly size: number
}

/** Full-text search over the pages of one language: BM25 over fields, with stems, parts of compounds, concepts and typos. */
export class FullTextIndex {
  private readonly ids: ReadonlyMap<string, number>
  private readonly typos: Typos

  constructor(private readonly compiled: CompiledText) {
    this.ids = new Map(compiled.terms.map((term, id) => [term, id]))
    this.typos = new Typos(compiled.terms)
  }

  /** Gives the score of every entry for a question, by the place of the entry; 0 where nothing is shared. */
  scores(question: Analysis): Float32Array {
    const { postings, size } = this.compiled
    const scores = new Float32Array(size)
    const matched = new Uint16Array(size)
    for (const one of withinBound(postings, this.askedBy(question))) {
      addAt(postings, one, scores)
      countInto(postings, one.place, matched)
    }
    // A page that has more of the question's words is more to the point: MiniSearch's own factor.
    for (let entry = 0; entry < size; entry += 1) scores[entry] = (scores[entry] ?? 0) * (matched[entry] ?? 0)
    return scores
  }

  /** Gives whether a stem stands on any page. */
  knows(stem: string): boolean {
    return this.ids.has(stem)
  }

  /** Gives on what share of the pages a stem stands, from 0 to 1: what stands everywhere tells nothing. */
  shareOf(stem: string): number {
    const id = this.ids.get(stem)
    return id === undefined ? 0 : countAt(this.compiled.postings, id) / Math.max(this.compiled.size, 1)
  }

  /** Gives whether a stem stands in the title, the causes or the text of an entry's page. */
  isShown(stem: string, entry: number): boolean {
    const id = this.ids.get(stem)
    const at = id === undefined ? -1 : positionOf(this.compiled.postings, id, entry)
    return at >= 0 && this.compiled.shown[at] === 1
  }

  private askedBy(question: Analysis): Asked[] {
    const asked = new Map<number, number>()
    const ask = (term: string, weight: number): void => {
      const id = this.ids.get(term)
      if (id !== undefined) asked.set(id, Math.max(asked.get(id) ?? 0, weight))
    }
    for (const sign of question.signs) ask(sign, CONCEPT_WEIGHT)
    for (const part of question.parts) ask(part, PART_WEIGHT)
    for (const stem of question.stems) {
      if (this.ids.has(stem)) ask(stem, 1)
      else
        for (const { term, typos } of this.typos.of(stem))
          ask(term, (TYPO_WEIGHT * stem.length) / (stem.length + typos))
    }
    return Array.from(asked, ([place, weight]) => ({ place, weight }))
  }
}

/** Lets MiniSearch weigh every term on every page. `pages[i]` is the page of entry `i`, where there is one. */
export function compileText(pages: Iterable<AnalyzedPage | undefined>): CompiledText {
  const index = new MiniSearch<Document>({
    fields: Object.keys(BOOST),
    // Texts come as terms already.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    stringifyField: (value: unknown) => (value as readonly string[]).join(' '),
    searchOptions: { boost: BOOST, bm25: BM25 },
  })
  const terms = new Set<string>()
  let size = 0
  for (const page of pages) {
    if (page !== undefined) {
      const document = documentOf(size, page)
      index.add(document)
      for (const term of wordsIn(document)) terms.add(term)
    }
    size += 1
  }
  return { terms: [...terms], ...weigh(index, [...terms]), size }
}

function weigh(index: MiniSearch<Document>, terms: readonly string[]): Pick<CompiledText, 'postings' | 'shown'> {
  const starts = new Uint32Array(terms.length + 1)
  const vectors: number[] = []
  const weights: number[] = []
  const shown: number[] = []
  terms.forEach((term, place) => {
    for (const { id, score, match } of index.search(term).sort((a, b) => Number(a.id) - Number(b.id))) {
      vectors.push(Number(id))
      weights.push(score)
      shown.push(Number(match[term]?.some((field) => field !== 'saidAs') ?? false))
    }
    starts[place + 1] = vectors.length
  })
  const postings = { starts, vectors: Uint32Array.from(vectors), weights: Float32Array.from(weights) }
  return { postings, shown: Uint8Array.from(shown) }
}

function documentOf(id: number, page: AnalyzedPage): Document {
  const terms = (texts: readonly Analysis[]): string[] => texts.flatMap(termsOf)
  return {
    id,
    title: terms([page.title]),
    saidAs: terms(page.saidAs),
    causes: terms(page.causes),
    body: terms(page.body),
  }
}

function wordsIn({ title, saidAs, causes, body }: Document): string[] {
  return [...title, ...saidAs, ...causes, ...body]
}

/** Stems, parts of compounds, and concepts with their sign. */
function termsOf(analysis: Analysis): string[] {
  return [...analysis.stems, ...analysis.parts, ...analysis.signs]
}
