import { CONCEPT_SIGN } from './concepts.js'
import { SparseVector, VectorSum, postingsOf, type Postings } from './sparse-vector.js'

/** Lengths of the character sequences that are compared. */
const LENGTHS = [3, 4] as const
/** The part of a word that is read, in UTF-16 units. */
const LONGEST_WORD = 40
/** Evens out sequences that stand in many lines of one entry. */
const EVENING = 0.6

/** The lines of one entry, each as its terms: folded words, and concepts with their sign. */
export type EntryLines = readonly (readonly string[])[]

/**
 * Compares texts by their character n-grams, which forgives typos, inflection and compounds. Each entry is one vector:
 * the sum of the vectors of its lines. Measured against vectors per line, which are no better and much larger
 * (docs/decisions/0003-symptom-search.md).
 */
export class NgramIndex {
  private readonly gramIds = new Map<string, number>()
  private readonly idf: Float32Array
  private readonly postings: Postings
  private readonly size: number

  /** `entries[i]` holds the lines of entry `i`. */
  constructor(entries: readonly EntryLines[]) {
    this.size = entries.length
    const counted = entries.map((lines) => lines.map((terms) => SparseVector.count(this.idsOf(terms, true))))
    this.idf = inverseFrequencies(counted.flat(), this.gramIds.size)
    const sum = new VectorSum(this.gramIds.size)
    const centroids = counted.map((lines) => {
      for (const line of lines) sum.add(this.weighed(line))
      return sum.take((weight) => weight ** EVENING).normalized()
    })
    this.postings = postingsOf(centroids, this.gramIds.size)
  }

  /** Gives the similarity of every entry to a text, from 0 to 1, by the place of the entry. */
  compare(terms: readonly string[]): Float32Array {
    const similarities = new Float32Array(this.size)
    const { starts, vectors, weights } = this.postings
    const question = this.weighed(SparseVector.count(this.idsOf(terms, false)))
    question.forEach((gram, weight) => {
      const end = starts[gram + 1] ?? 0
      for (let at = starts[gram] ?? 0; at < end; at += 1) {
        const entry = vectors[at] ?? 0
        similarities[entry] = (similarities[entry] ?? 0) + weight * (weights[at] ?? 0)
      }
    })
    return similarities
  }

  private weighed(counts: SparseVector): SparseVector {
    return counts.map((gram, count) => (1 + Math.log(count)) * (this.idf[gram] ?? 0)).normalized()
  }

  /** The numbers of the sequences in a text. A word's ends are marked; a concept is one sequence. */
  private idsOf(terms: readonly string[], learn: boolean): number[] {
    const ids: number[] = []
    for (const term of terms) {
      if (term.startsWith(CONCEPT_SIGN)) this.pushId(ids, term, learn)
      else this.pushIds(ids, `_${term.slice(0, LONGEST_WORD)}_`, learn)
    }
    return ids
  }

  private pushIds(ids: number[], word: string, learn: boolean): void {
    for (const length of LENGTHS) {
      for (let start = 0; start + length <= word.length; start += 1) {
        this.pushId(ids, word.slice(start, start + length), learn)
      }
    }
  }

  private pushId(ids: number[], gram: string, learn: boolean): void {
    let id = this.gramIds.get(gram)
    if (id === undefined) {
      if (!learn) return
      id = this.gramIds.size
      this.gramIds.set(gram, id)
    }
    ids.push(id)
  }
}

function inverseFrequencies(lines: readonly SparseVector[], grams: number): Float32Array {
  const frequencies = new Uint32Array(grams)
  for (const line of lines) line.forEach((gram) => (frequencies[gram] = (frequencies[gram] ?? 0) + 1))
  return Float32Array.from(frequencies, (frequency) => Math.log(1 + lines.length / Math.max(frequency, 1)))
}
