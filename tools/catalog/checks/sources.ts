import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog } from './check.js'

/** Finds sources that are declared and never named by an entry. */
export function findUnusedSources({ folder }: CheckedCatalog): Finding[] {
  return folder.families.flatMap(({ name, facts, lineOf }) => {
    if (facts === undefined) return []
    const used = new Set(Object.values(facts.entries).flatMap(({ sources }) => sources))
    return Object.keys(facts.sources)
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: `${name}/facts.yaml`,
        line: lineOf(['sources', key]),
        what: `no entry names the source ${key}`,
        why: 'a source says where a statement comes from',
        fix: 'name it at the entries that rest on it, or remove it',
      }))
  })
}
