import type { CompiledText } from './compiled-text.js'
import { addAt, countAt, countInto, positionOf, withinBound, type Asked } from './postings.js'
import { Typos } from './typos.js'
import type { WordForm } from './word-forms.js'

/** What a concept, and a part of a compound, weighs beside a word. */
const CONCEPT_WEIGHT = 0.8
const PART_WEIGHT = 0.7
/** What a mistyped word weighs: MiniSearch's own weight of a fuzzy match. */
const TYPO_WEIGHT = 0.45

/** The terms that a word or a concept of a question asks for. */
interface WithTerms {
  readonly asked: readonly Asked[]
}

/** Full-text search over the pages of one language: BM25 over fields, with stems, parts of compounds, concepts and typos. */
export class FullTextIndex {
  private readonly ids: ReadonlyMap<string, number>
  private readonly typos: Typos
  /** How many terms of the question at hand each entry has. */
  private readonly matched: Uint16Array

  constructor(private readonly compiled: CompiledText) {
    this.matched = new Uint16Array(compiled.size)
    this.ids = new Map(compiled.terms.map((term, id) => [term, id]))
    this.typos = new Typos(compiled.terms)
  }

  /** Gives the terms that a word asks for: its stem, or where no page has that what it is mistyped for, and its parts. */
  askedByWord({ stem, parts }: WordForm): Asked[] {
    const asked = this.ids.has(stem) ? this.asked(stem, 1) : this.askedByTypo(stem)
    return [...asked, ...parts.flatMap((part) => this.asked(part, PART_WEIGHT))]
  }

  /** Gives the term that a concept asks for, if a page speaks of that. `sign`: the concept with its sign. */
  askedByConcept(sign: string): Asked[] {
    return this.asked(sign, CONCEPT_WEIGHT)
  }

  /** Gives the score of every entry, by its place, for a question whose words ask for these terms; 0 where it has none. */
  scores(words: readonly WithTerms[]): Float32Array {
    const { postings, size } = this.compiled
    const scores = new Float32Array(size)
    const { matched } = this
    matched.fill(0)
    for (const one of withinBound(postings, eachOnce(words))) {
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

  private asked(term: string, weight: number): Asked[] {
    const place = this.ids.get(term)
    return place === undefined ? [] : [{ place, weight }]
  }

  private askedByTypo(stem: string): Asked[] {
    return this.typos.of(stem).flatMap(({ term, typos }) => {
      return this.asked(term, (TYPO_WEIGHT * stem.length) / (stem.length + typos))
    })
  }
}

/** Gives each term once, by the highest weight that the question gives it. */
function eachOnce(words: readonly WithTerms[]): Asked[] {
  const highest = new Map<number, Asked>()
  for (const { asked } of words) {
    for (const one of asked) {
      const other = highest.get(one.place)
      if (other === undefined || other.weight < one.weight) highest.set(one.place, one)
    }
  }
  return [...highest.values()]
}
