import type { SparseVector } from './sparse-vector.js'

/** Vectors by place: from `starts[p]` to `starts[p + 1]` stand the vectors that hold something at `p`, ascending, and what. */
export interface Postings {
  readonly starts: Uint32Array
  readonly vectors: Uint32Array
  readonly weights: Float32Array
}

/** One place of a question, and what it weighs there. */
export interface Asked {
  readonly place: number
  readonly weight: number
}

/**
 * How many postings one question reads at most, rarest places first. It bounds the time of a question in a catalog of any
 * size; what is left out is the most common and tells least. A catalog of a thousand entries never reaches it.
 */
const MOST_READ = 100_000

/** Gives the postings of vectors that are `width` wide. */
export function postingsOf(vectors: readonly SparseVector[], width: number): Postings {
  const starts = new Uint32Array(width + 1)
  for (const vector of vectors) vector.forEach((place) => (starts[place + 1] = (starts[place + 1] ?? 0) + 1))
  for (let place = 0; place < width; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const size = starts[width] ?? 0
  const postings = { starts, vectors: new Uint32Array(size), weights: new Float32Array(size) }
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

/** Gives how many vectors hold something at a place. */
export function countAt({ starts }: Postings, place: number): number {
  return (starts[place + 1] ?? 0) - (starts[place] ?? 0)
}

/** Gives where a vector stands in the postings of a place, or -1. */
export function positionOf({ starts, vectors }: Postings, place: number, vector: number): number {
  let [low, high] = [starts[place] ?? 0, (starts[place + 1] ?? 0) - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = vectors[middle] ?? 0
    if (found === vector) return middle
    if (found < vector) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Gives the part of a question that is read: all of it, or in a large catalog its rarest places. */
export function withinBound(postings: Postings, asked: readonly Asked[]): readonly Asked[] {
  const total = asked.reduce((sum, { place }) => sum + countAt(postings, place), 0)
  if (total <= MOST_READ) return asked
  let left = MOST_READ
  return [...asked]
    .sort((a, b) => countAt(postings, a.place) - countAt(postings, b.place))
    .filter(({ place }) => (left -= countAt(postings, place)) >= 0)
}

/**
 * Adds to `sums` what each vector holds at a place, times `weight`. This loop is most of what a question costs, hence the
 * casts: every index is within its array.
 */
export function addAt(postings: Postings, { place, weight }: Asked, sums: Float32Array): void {
  const { starts, vectors, weights } = postings
  const end = starts[place + 1] as number
  for (let at = starts[place] as number; at < end; at += 1) {
    const vector = vectors[at] as number
    sums[vector] = (sums[vector] as number) + weight * (weights[at] as number)
  }
}

/** Adds 1 to the count of each vector that holds something at a place. */
export function countInto({ starts, vectors }: Postings, place: number, counts: Uint16Array): void {
  const end = starts[place + 1] ?? 0
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const vector = vectors[at] as number
    counts[vector] = (counts[vector] as number) + 1
  }
}

/** Gives the highest of some scores; 0 where there is none. */
export function highest(scores: Float32Array): number {
  let high = 0
  for (const score of scores) if (score > high) high = score
  return high
}
