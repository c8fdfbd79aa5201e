/** A vector of which few places hold something, in flat arrays: the index is made of tens of thousands of them. */
export class SparseVector {
  private constructor(
    private readonly places: Uint32Array,
    private readonly values: Float32Array,
  ) {}

  /** Gives how often each number stands in a list. */
  static count(numbers: number[]): SparseVector {
    const sorted = new Uint32Array(numbers).sort()
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

  /** Gives the vector with its `most` largest values alone. */
  strongest(most: number): SparseVector {
    if (this.values.length <= most) return this
    const least = this.values.slice().sort()[this.values.length - most] ?? 0
    const places = new Uint32Array(this.places.length)
    const values = new Float32Array(this.values.length)
    let size = 0
    this.forEach((place, value) => {
      if (value < least) return
      places[size] = place
      values[size] = value
      size += 1
    })
    return new SparseVector(places.slice(0, size), values.slice(0, size))
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
