/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws words so that the word of rank r comes 1/r as often as the first, as in natural text (Zipf's law). */
export class ZipfWords {
  private readonly reach: Float64Array

  constructor(
    private readonly words: readonly string[],
    private readonly random: () => number,
  ) {
    let sum = 0
    this.reach = Float64Array.from(words, (_, rank) => (sum += 1 / (rank + 1)))
  }

  /** Gives the next word. */
  next(): string {
    const aim = this.random() * (this.reach.at(-1) ?? 0)
    let [low, high] = [0, this.reach.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.reach[middle] ?? 0) < aim) low = middle + 1
      else high = middle
    }
    return this.words[low] ?? ''
  }
}
