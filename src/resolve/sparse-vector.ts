/** A vector of which few places hold something, in flat arrays: the index is made of tens of thousands of them. */
export class SparseVector {
  private constructor(
    private readonly places: Uint32Array,
    private readonly values: Float32Array,
  ) {}

  /** Gives how often each number stands in a list. */
  static count(numbers: number[]): SparseVector {
    const sorted = Uint32Array.from(numbers).sort()
    let size = 0
    const values = new Float32Array(sorted.length)
    for (let at = 0; at < sorted.length; at += 1) {
      const place = sorted[at] ?? 0
      if (at === 0 || place !== sorted[size - 1]) {
        sorted[size] = place
        size += 1
      }
      values[size - 1] = (values[size - 1] ?? 0) + 1
    }
    return new SparseVector(sorted.slice(0, size), values.slice(0, size))
  }

  /** Gives a vector of these places and values. */
  static of(places: Uint32Array, values: Float32Array): SparseVector {
    return new SparseVector(places, values)
  }

  get length(): number {
    return this.places.length
  }

  forEach(see: (place: number, value: number) => void): void {
    for (let at = 0; at < this.places.length; at += 1) see(this.places[at] ?? 0, this.values[at] ?? 0)
  }

  /** Gives a vector of the same places with other values. */
  map(change: (place: number, value: number) => number): SparseVector {
    const values = new Float32Array(this.values.length)
    for (let at = 0; at < values.length; at += 1) values[at] = change(this.places[at] ?? 0, this.values[at] ?? 0)
    return new SparseVector(this.places, values)
  }

  /** Gives the vector of length 1 in the same direction. */
  normalized(): SparseVector {
    let squares = 0
    for (const value of this.values) squares += value * value
    const length = Math.sqrt(squares) || 1
    return this.map((_, value) => value / length)
  }
}

/** Adds sparse vectors up. Made once and emptied by each `take`, because it is as wide as all places. */
export class VectorSum {
  private readonly sums: Float64Array
  private touched: number[] = []

  constructor(width: number) {
    this.sums = new Float64Array(width)
  }

  add(vector: SparseVector): void {
    vector.forEach((place, value) => {
      const sum = this.sums[place] ?? 0
      if (sum === 0) this.touched.push(place)
      this.sums[place] = sum + value
    })
  }

  /** Gives the sum so far with its values changed, and begins anew. */
  take(change: (value: number) => number): SparseVector {
    const places = Uint32Array.from(this.touched)
    const values = Float32Array.from(this.touched, (place) => change(this.sums[place] ?? 0))
    for (const place of this.touched) this.sums[place] = 0
    this.touched = []
    return SparseVector.of(places, values)
  }
}

/** Vectors by place: from `starts[p]` to `starts[p + 1]` stand the vectors that hold something at `p`, and what. */
export interface Postings {
  readonly starts: Uint32Array
  readonly vectors: Uint32Array
  readonly weights: Float32Array
}

/** Gives the postings of vectors that are `width` wide. */
export function postingsOf(vectors: readonly SparseVector[], width: number): Postings {
  const starts = new Uint32Array(width + 1)
  for (const vector of vectors) vector.forEach((place) => (starts[place + 1] = (starts[place + 1] ?? 0) + 1))
  for (let place = 0; place < width; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const postings = {
    starts,
    vectors: new Uint32Array(starts[width] ?? 0),
    weights: new Float32Array(starts[width] ?? 0),
  }
  vectors.forEach((vector, number) => {
    vector.forEach((place, value) => {
      const at = next[place] ?? 0
      postings.vectors[at] = number
      postings.weights[at] = value
      next[place] = at + 1
    })
  })
  return postings
}
