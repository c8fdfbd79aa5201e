import { GramNumbers } from './gram-numbers.js'
import { addAt, postingsOf, withinBound, type Asked, type Postings } from './postings.js'
import { SparseVector, VectorSum } from './sparse-vector.js'
import type { StoredTexts } from './stored-texts.js'

/** Evens out sequences that stand in many lines of one text. */
const EVENING = 0.6
/** How many sequences of a text are kept, the strongest ones: the others change no order and triple the index. */
const MOST_SEQUENCES = 500

/** The character sequences of a word or a concept, by their number. */
interface WithGrams {
  readonly grams: readonly number[]
}

/** The n-grams of many texts as data: what `NgramIndex` searches. */
export interface CompiledNgrams {
  readonly grams: readonly string[]
  /** How much each sequence tells. */
  readonly idf: Float32Array
  readonly postings: Postings
  /** How many texts there are. */
  readonly size: number
}

/**
 * Compares texts by their character n-grams, which forgives typos, inflection and compounds. Each text is one vector: the
 * sum of the vectors of its lines. Measured against vectors per line, which are no better and much larger
 * (docs/decisions/0003-symptom-search.md).
 */
export class NgramIndex {
  private readonly numbers: GramNumbers
  /** How often the question at hand has each sequence. All zero between two questions. */
  private readonly counts: Uint16Array

  constructor(private readonly compiled: CompiledNgrams) {
    this.numbers = new GramNumbers(compiled.grams)
    this.counts = new Uint16Array(compiled.grams.length)
  }

  /** Gives the sequences of a folded word, or of a concept with its sign, that stand in any text, by their number. */
  gramsOf(term: string): number[] {
    return this.numbers.of(term)
  }

  /** Gives the similarity of every text, from 0 to 1 and by its place, to a question whose words have these sequences. */
  compare(words: readonly WithGrams[]): Float32Array {
    const { postings, size } = this.compiled
    const similarities = new Float32Array(size)
    for (const one of withinBound(postings, this.askedBy(words))) addAt(postings, one, similarities)
    return similarities
  }

  /** The vector of a question, of length 1. Its sequences are counted in place: a question makes no vector of its own. */
  private askedBy(words: readonly WithGrams[]): Asked[] {
    const { counts } = this
    for (const { grams } of words) for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1
    const asked: { place: number; weight: number }[] = []
    let squares = 0
    for (const { grams } of words) {
      for (const place of grams) {
        const count = counts[place] ?? 0
        if (count === 0) continue
        const weight = weightOf(count, this.compiled.idf[place] ?? 0)
        asked.push({ place, weight })
        squares += weight * weight
        counts[place] = 0
      }
    }
    const length = Math.sqrt(squares)
    for (const one of asked) one.weight /= length
    return asked
  }
}

/** Gives the n-grams of texts. */
export function compileNgrams(texts: StoredTexts): CompiledNgrams {
  const numbers = new GramNumbers()
  const byTerm = texts.terms.map((term) => numbers.learn(term))
  const idf = inverseFrequencies(texts, byTerm, numbers.size)
  const sum = new VectorSum(numbers.size)
  const vectors: SparseVector[] = []
  for (const text of texts) {
    for (const line of text) sum.add(weighed(SparseVector.count(gramsOf(line, byTerm)), idf))
    const vector = sum.take((weight) => weight ** EVENING).normalized()
    vectors.push(vector.strongest(MOST_SEQUENCES))
  }
  return { grams: numbers.grams, idf, postings: postingsOf(vectors, numbers.size), size: vectors.length }
}

/** Gives how much each sequence tells: the fewer lines it stands on, the more. */
function inverseFrequencies(texts: StoredTexts, byTerm: readonly (readonly number[])[], size: number): Float32Array {
  const frequencies = new Uint32Array(size)
  /** The last line that each sequence was counted on. */
  const counted = new Uint32Array(size)
  let lines = 0
  for (const text of texts) {
    for (const line of text) {
      lines += 1
      for (const gram of gramsOf(line, byTerm)) {
        if (counted[gram] !== lines) frequencies[gram] = (frequencies[gram] ?? 0) + 1
        counted[gram] = lines
      }
    }
  }
  return Float32Array.from(frequencies, (frequency) => Math.log(1 + lines / Math.max(frequency, 1)))
}

function gramsOf(line: Uint32Array, byTerm: readonly (readonly number[])[]): number[] {
  const grams: number[] = []
  for (const term of line) for (const gram of byTerm[term] ?? []) grams.push(gram)
  return grams
}

function weighed(counts: SparseVector, idf: Float32Array): SparseVector {
  return counts.map((gram, count) => weightOf(count, idf[gram] ?? 0)).normalized()
}

function weightOf(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf
}
