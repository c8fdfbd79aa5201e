/** A place and what it scores. */
export interface Ranked {
  readonly place: number
  readonly score: number
}

/**
 * Gives the places with the highest scores above 0, best first, the lower place first among equals. It looks at each score
 * once and sorts only what it keeps.
 */
export function topPlaces(scores: Float32Array, most: number): Ranked[] {
  const best: Ranked[] = []
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score > 0 && (best.length < most || score > (best[best.length - 1]?.score ?? 0))) {
      insert(best, { place, score })
      if (best.length > most) best.pop()
    }
  }
  return best
}

function insert(best: Ranked[], ranked: Ranked): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.score ?? 0) < ranked.score) at -= 1
  best.splice(at, 0, ranked)
}
