import type { Catalog } from '../catalog/catalog.js'
import type { Entry, Severity } from '../catalog/entry.js'
import type { NameTable } from '../catalog/name-table.js'
import { codeValue, type Code } from '../parse/code.js'
import { MOST_CODES, type CountedCode } from './address.js'
import type { TriageRow } from './answer.js'
import { remotenessOf } from './causes.js'
import { decode } from './decode.js'
import { mdmNumber } from './mdm-number.js'
import { severityOf, type CodeSeverity } from './severity.js'

/** Errors before warnings before the rest. */
const RANK: Readonly<Record<Severity | CodeSeverity, number>> = {
  error: 0,
  warning: 1,
  unknown: 2,
  info: 3,
  information: 3,
  success: 4,
}

/** Upper half of the codes of Android apps. */
const ANDROID_UPPER = 0xc7d1

/** What the order of a code depends on. A message can name thousands, so nothing more of it is read at first. */
interface Weighed extends CountedCode {
  readonly entries: readonly Entry[]
  readonly rank: number
  readonly remoteness: number
  readonly platforms: readonly string[]
}

/**
 * Orders the codes of one message: errors, warnings, successes; within them a likely cause before its consequence, and
 * otherwise as the message names them. Gives as many rows as a card shows.
 */
export function triage(codes: readonly CountedCode[], catalog: Catalog, names: NameTable): TriageRow[] {
  const weighed = codes.map((counted) => weigh(counted, catalog.byCode(counted.code), names))
  const nearest = nearestCauses(weighed)
  return weighed
    .map((row) => ({ row, consequence: isConsequence(row, nearest) }))
    .sort(byLikelihood)
    .slice(0, MOST_CODES)
    .map(({ row: { code, count, entries }, consequence }) => ({
      ...{ code, count, entries, consequence },
      decoded: decode(code, names),
    }))
}

function weigh({ code, count }: CountedCode, entries: readonly Entry[], names: NameTable): Weighed {
  const remoteness = remotenessOf(code)
  if (entries.length === 0)
    return { code, count, entries, rank: rankOf(code, names), remoteness, platforms: platformsOf(code) }
  const rank = Math.min(...entries.map((entry) => RANK[entry.severity]))
  return { code, count, entries, rank, remoteness, platforms: entries.map((entry) => entry.platform) }
}

interface Judged {
  readonly row: Weighed
  readonly consequence: boolean
}

function byLikelihood(a: Judged, b: Judged): number {
  const byConsequence = Number(a.consequence) - Number(b.consequence)
  return a.row.rank - b.row.rank || byConsequence || (a.consequence ? a.row.remoteness - b.row.remoteness : 0)
}

/** Gives for each platform how near to a cause the nearest failure of the message is. A warning explains an error too. */
function nearestCauses(rows: readonly Weighed[]): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>()
  for (const { rank, remoteness, platforms } of rows) {
    if (rank > RANK.warning) continue
    for (const platform of platforms) nearest.set(platform, Math.min(nearest.get(platform) ?? Infinity, remoteness))
  }
  return nearest
}

/** A failure on an iPhone is not explained by one on a laptop: cause and consequence share a platform. */
function isConsequence({ remoteness, platforms }: Weighed, nearest: ReadonlyMap<string, number>): boolean {
  return platforms.some((platform) => (nearest.get(platform) ?? Infinity) < remoteness)
}

/** The platforms of a number that is not listed. It comes from Windows unless its bits say otherwise. */
function platformsOf(code: Code): readonly string[] {
  const value = codeValue(code) ?? 0
  const block = mdmNumber(value)?.block
  if (block === 'apple' || block === 'app-state') return APPLE
  return value >>> 16 === ANDROID_UPPER ? ANDROID : WINDOWS
}

const APPLE = ['ios', 'macos']
const ANDROID = ['android']
const WINDOWS = ['windows']

/** Unknown small numbers such as 1618 are taken for errors when Windows has a name for them. */
function rankOf(code: Code, names: NameTable): number {
  const value = codeValue(code)
  const severity = value === undefined ? 'unknown' : severityOf(value, names)
  return severity === 'unknown' && names.namesOf(code).length > 0 ? RANK.error : RANK[severity]
}
