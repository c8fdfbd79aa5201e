import { CONCEPT_SIGN } from './concepts.js'

/** Lengths of the character sequences that are compared. */
const LENGTHS = [3, 4] as const
/** The part of a word that is read, in UTF-16 units. */
const LONGEST_WORD = 40

/** Numbers the character sequences of words. */
export class GramNumbers {
  private readonly numbers: Map<string, number>

  constructor(grams: readonly string[] = []) {
    this.numbers = new Map(grams.map((gram, number) => [gram, number]))
  }

  /** All sequences in the order of their numbers. */
  get grams(): string[] {
    return [...this.numbers.keys()]
  }

  get size(): number {
    return this.numbers.size
  }

  /** Gives the numbers of the sequences in a word; those that have none are left out. */
  of(term: string): number[] {
    return gramsOf(term).flatMap((gram) => this.numbers.get(gram) ?? [])
  }

  /** Gives the same, and numbers the sequences that have none. */
  learn(term: string): number[] {
    return gramsOf(term).map((gram) => this.numbered(gram))
  }

  private numbered(gram: string): number {
    const number = this.numbers.get(gram) ?? this.numbers.size
    this.numbers.set(gram, number)
    return number
  }
}

/** The sequences in a word, its ends marked. A concept is one sequence, and not the letters of its name. */
function gramsOf(term: string): string[] {
  if (term.startsWith(CONCEPT_SIGN)) return [term]
  const word = `_${term.slice(0, LONGEST_WORD)}_`
  return LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, start) => word.slice(start, start + length)),
  )
}
