import { isFamiliarExitCode, isHttpFailure } from './facilities.js'
import { readHeading, type Promised } from './list-heading.js'
import { readListItem, type ListItem } from './list-item.js'

/** Bounds of a list; beyond them a text is a log. */
const MOST_LINES = 2_000
const LONGEST_LINE = 300
/** Least items of a list in which a number that is not familiar is a code too. */
const LEAST_OF_ALIKE = 3

type Found = Map<number, 'exit' | 'code'>

/**
 * Gives the offsets of the small numbers that are codes for the sake of the list they stand in, with what they are. The
 * heading says so, or other items are codes: items of one list are alike.
 *
 * ```
 * Exit codes I saw:          1. 0x800705b4 – Autopilot       - Chrome: 0x87D1041C
 * - 1641 (4 devices)         2. 1618 – 7-Zip                 - Reader: 1603
 * - 3010 (17 devices)        3. 30088-1015 – Office
 * ```
 */
export function listItems(text: string): ReadonlyMap<number, 'exit' | 'code'> {
  const found: Found = new Map()
  if (!text.includes('\n')) return found
  let items: ListItem[] = []
  let heading = ''
  let start = 0
  for (const line of text.split('\n', MOST_LINES)) {
    const item = line.length > LONGEST_LINE ? undefined : readListItem(line, start)
    if (item !== undefined) items.push(item)
    else if (line.trim() !== '') {
      settle(found, items, heading)
      items = []
      heading = line.trimEnd()
    }
    start += line.length + 1
  }
  settle(found, items, heading)
  return found
}

function settle(found: Found, items: readonly ListItem[], heading: string): void {
  if (items.length === 0) return
  const promised = readHeading(heading)
  for (const isLead of [true, false]) {
    const group = items.filter((item) => item.isLead === isLead)
    const known = group.filter(({ value }) => value === undefined || isFamiliarExitCode(value)).length
    const areCodes = group.some(({ value }) => value === undefined)
    const areAll = areCodes && group.length >= LEAST_OF_ALIKE && known * 2 >= group.length
    for (const item of group) {
      if (item.value === undefined) continue
      const familiar = isFamiliarExitCode(item.value)
      if (isPromised(item, familiar, promised)) found.set(item.start, promised === 'exit' ? 'exit' : 'code')
      else if (familiar ? areCodes : areAll && item.isFree && isLikely(item.value)) found.set(item.start, 'code')
    }
  }
}

function isPromised({ isLead, isFree }: ListItem, familiar: boolean, promised: Promised | undefined): boolean {
  return isLead && isFree && promised !== undefined && (familiar || promised !== 'familiar')
}

/** No status of HTTP, no year, and of three digits at least. */
function isLikely(value: number): boolean {
  return value > 99 && !isHttpFailure(value) && !(value >= 1990 && value <= 2040)
}
