import { zipSync, type Zippable } from 'fflate'

/**
 * The date of every file in the archive. A fixed one, so that the same contents give the same bytes; as local time,
 * because that is what a ZIP archive stores.
 */
const DATE = new Date(2020, 0, 1)

/** Gives a ZIP archive with the files at its root, in the order of their names. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const entries: Zippable = Object.fromEntries(sorted.map(([name, bytes]) => [name, bytes]))
  return zipSync(entries, { level: 9, mtime: DATE })
}
