import type { Vitals } from './vitals.js'

/** Vitals at a moment, in minutes since the start. */
export interface Sample extends Vitals {
  readonly minute: number
}

/** Gives the slope of the straight line that fits best (least squares), in units of y per unit of x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const together = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return spread === 0 ? 0 : together / spread
}

/** Gives the samples of the second half of a run: the first fills the caches. */
export function secondHalf(samples: readonly Sample[]): readonly Sample[] {
  const end = samples.at(-1)?.minute ?? 0
  return samples.filter(({ minute }) => minute >= end / 2)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
