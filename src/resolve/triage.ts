import type { Catalog } from '../catalog/catalog.js'
import type { Severity } from '../catalog/entry.js'
import type { NameTable } from '../catalog/name-table.js'
import type { CountedCode } from './address.js'
import type { TriageRow } from './answer.js'
import { remotenessOf } from './causes.js'
import { decode } from './decode.js'

/** Errors before warnings before the rest. */
const RANK: Readonly<Record<Severity | 'information' | 'unknown', number>> = {
  error: 0,
  warning: 1,
  unknown: 2,
  info: 3,
  information: 3,
  success: 4,
}

type Row = Omit<TriageRow, 'consequence'>

/**
 * Orders the codes of one message: errors, warnings, successes; within them a likely cause before its consequence, and
 * otherwise as the message names them.
 */
export function triage(codes: readonly CountedCode[], catalog: Catalog, names: NameTable): TriageRow[] {
  const rows = codes.map(({ code, count }) => ({
    code,
    count,
    entries: catalog.byCode(code),
    decoded: decode(code, names),
  }))
  const nearest = nearestCauses(rows)
  return rows
    .map((row) => ({ ...row, consequence: isConsequence(row, nearest) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || Number(a.consequence) - Number(b.consequence) || byRemoteness(a, b))
}

function byRemoteness(a: TriageRow, b: TriageRow): number {
  return a.consequence && b.consequence ? remotenessOf(a.code) - remotenessOf(b.code) : 0
}

/** Gives for each platform how near to a cause the nearest failure of the message is. A warning explains an error too. */
function nearestCauses(rows: readonly Row[]): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>()
  for (const row of rows) {
    if (rankOf(row) > RANK.warning) continue
    for (const platform of platformsOf(row))
      nearest.set(platform, Math.min(nearest.get(platform) ?? Infinity, remotenessOf(row.code)))
  }
  return nearest
}

/** A failure on an iPhone is not explained by one on a laptop: cause and consequence share a platform. */
function isConsequence(row: Row, nearest: ReadonlyMap<string, number>): boolean {
  const remoteness = remotenessOf(row.code)
  return platformsOf(row).some((platform) => (nearest.get(platform) ?? Infinity) < remoteness)
}

/** The platforms of a row. A number that only the decoder knows comes from Windows unless its bits say otherwise. */
function platformsOf({ entries, decoded }: Row): string[] {
  if (entries.length > 0) return entries.map((entry) => entry.platform)
  if (decoded.mdm?.block === 'apple' || decoded.mdm?.block === 'app-state') return ['ios', 'macos']
  return decoded.family?.key === 'android-apps' ? ['android'] : ['windows']
}

/** Unknown small numbers such as 1618 are taken for errors when Windows has a name for them. */
function rankOf({ entries, decoded }: Row): number {
  if (entries.length > 0) return Math.min(...entries.map((entry) => RANK[entry.severity]))
  return decoded.severity === 'unknown' && decoded.names.length > 0 ? RANK.error : RANK[decoded.severity]
}
