import { CONCEPT_SIGN } from './concepts.js'

/** Lengths of the character sequences that are compared. */
const LENGTHS = [3, 4] as const
/** The part of a word that is read, in UTF-16 units. */
const LONGEST_WORD = 40
/** How many words are remembered beyond the number of sequences, which grows with the catalog. Then all are forgotten. */
const OF_PEOPLE = 10_000

/** Numbers the character sequences of words. Words repeat, so what each consists of is remembered. */
export class GramNumbers {
  private readonly numbers: Map<string, number>
  private readonly byTerm = new Map<string, readonly number[]>()

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

  /** Gives the numbers of the sequences in a text of these terms; those that have none are left out. */
  of(terms: readonly string[]): number[] {
    return this.numbersOf(terms, (gram) => this.numbers.get(gram))
  }

  /** Gives the same, and numbers the sequences that have none. */
  learn(terms: readonly string[]): number[] {
    return this.numbersOf(terms, (gram) => this.numbered(gram))
  }

  private numbersOf(terms: readonly string[], numberOf: (gram: string) => number | undefined): number[] {
    const numbers: number[] = []
    for (const term of terms) {
      for (const number of this.remembered(term, numberOf)) numbers.push(number)
    }
    return numbers
  }

  private remembered(term: string, numberOf: (gram: string) => number | undefined): readonly number[] {
    const known = this.byTerm.get(term)
    if (known !== undefined) return known
    if (this.byTerm.size >= this.size + OF_PEOPLE) this.byTerm.clear()
    const numbers = gramsOf(term).flatMap((gram) => numberOf(gram) ?? [])
    if (term.length <= LONGEST_WORD) this.byTerm.set(term, numbers)
    return numbers
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
