/** A text of several lines, each as its terms: folded words, and concepts with their sign. */
export type Lines = readonly (readonly string[])[]

/**
 * Many texts of lines of terms, each term as its number. They are read several times while an index is compiled, and take
 * a tenth of the room that their words would.
 */
export class StoredTexts {
  private readonly numbers = new Map<string, number>()
  /** Of each text its lines, each as how many terms it has, and their numbers. */
  private readonly texts: Uint32Array[] = []

  /** Gives the terms of all texts in the order of their numbers. */
  get terms(): string[] {
    return [...this.numbers.keys()]
  }

  add(lines: Lines): void {
    const flat: number[] = []
    for (const line of lines) {
      flat.push(line.length)
      for (const term of line) flat.push(this.numbered(term))
    }
    this.texts.push(Uint32Array.from(flat))
  }

  /** Gives one text after the other, as the numbers of the terms of each line. */
  *[Symbol.iterator](): Generator<Uint32Array[]> {
    for (const text of this.texts) yield linesOf(text)
  }

  private numbered(term: string): number {
    const number = this.numbers.get(term) ?? this.numbers.size
    this.numbers.set(term, number)
    return number
  }
}

function linesOf(text: Uint32Array): Uint32Array[] {
  const lines: Uint32Array[] = []
  for (let at = 0; at < text.length; at += 1 + (text[at] ?? 0))
    lines.push(text.subarray(at + 1, at + 1 + (text[at] ?? 0)))
  return lines
}
