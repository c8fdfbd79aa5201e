import type { Entry } from '../catalog/entry.js'
import { officePlace } from './office-place.js'

/** The readings of a code in the light of a question. */
export interface OrderedReadings {
  /** Those that fit what the question says; all when it says nothing. */
  readonly fitting: readonly Entry[]
  readonly others: readonly Entry[]
}

/**
 * Parts the readings of one code into those that fit a question and the others. `places` are the platforms and families
 * that the question names; a platform decides first, then the family.
 */
export function orderReadings(entries: readonly Entry[], places: ReadonlySet<string>, text: string): OrderedReadings {
  const onPlatform = narrowed(entries, (entry) => places.has(entry.platform))
  const inFamily = narrowed(onPlatform, (entry) => places.has(entry.family))
  const office = officePlace(text)
  const fitting = narrowed(inFamily, (entry) => entry.family === office)
  return { fitting, others: entries.filter((entry) => !fitting.includes(entry)) }
}

/** A hint that fits no reading is none. */
function narrowed(entries: readonly Entry[], fits: (entry: Entry) => boolean): readonly Entry[] {
  const fitting = entries.filter(fits)
  return fitting.length > 0 ? fitting : entries
}
