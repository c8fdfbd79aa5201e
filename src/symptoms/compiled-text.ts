import MiniSearch from 'minisearch'
import type { Analysis } from './analysis.js'
import type { AnalyzedPage } from './analyzed-page.js'
import type { Postings } from './postings.js'

/** Weights of the fields of a page. */
const BOOST = { title: 2, saidAs: 2, causes: 1, body: 0.7 }
/** BM25+; a low `b` because long pages are not less to the point. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 }
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
