import { GramNumbers } from './gram-numbers.js'
import { addAt, postingsOf, withinBound, type Asked, type Postings } from './postings.js'
import { SparseVector, VectorSum } from './sparse-vector.js'
import { WordMemory } from './word-memory.js'

/** Evens out sequences that stand in many lines of one text. */
const EVENING = 0.6
/** How many sequences of a text are kept, the strongest ones: the others change no order and triple the index. */
const MOST_SEQUENCES = 500

/** A text of several lines, each as its terms: folded words, and concepts with their sign. */
export type Lines = readonly (readonly string[])[]

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

/** Gives the n-grams of texts. They are read twice, so that no more than one text is held at a time. */
export function compileNgrams(texts: Iterable<Lines>): CompiledNgrams {
  const numbers = new GramNumbers()
  const known = new WordMemory((term) => numbers.learn(term), Infinity)
  const gramsOf = (line: readonly string[]): number[] => line.flatMap((term) => known.of(term))
  const idf = inverseFrequencies(texts, gramsOf)
  const sum = new VectorSum(numbers.size)
  const vectors: SparseVector[] = []
  for (const text of texts) {
    for (const line of text) sum.add(weighed(SparseVector.count(gramsOf(line)), idf))
    const vector = sum.take((weight) => weight ** EVENING).normalized()
    vectors.push(vector.strongest(MOST_SEQUENCES))
  }
  return { grams: numbers.grams, idf, postings: postingsOf(vectors, numbers.size), size: vectors.length }
}

/** Numbers every sequence, and gives how much each tells: the fewer lines it stands on, the more. */
function inverseFrequencies(texts: Iterable<Lines>, gramsOf: (line: readonly string[]) => number[]): Float32Array {
  const frequencies: number[] = []
  let lines = 0
  for (const text of texts) {
    for (const line of text) {
      lines += 1
      SparseVector.count(gramsOf(line)).forEach((gram) => (frequencies[gram] = (frequencies[gram] ?? 0) + 1))
    }
  }
  return Float32Array.from(frequencies, (frequency) => Math.log(1 + lines / Math.max(frequency, 1)))
}

function weighed(counts: SparseVector, idf: Float32Array): SparseVector {
  return counts.map((gram, count) => weightOf(count, idf[gram] ?? 0)).normalized()
}

function weightOf(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf
}
