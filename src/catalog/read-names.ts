import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NameRow } from './name-table.js'

/** Groups in the order in which a code's names are shown: the most telling first. */
const ORDER = [
  ...['intune', 'windows-update', 'hresult', 'win32', 'winhttp', 'wininet'],
  ...['bits', 'documented', 'network-management', 'ntstatus'],
]

/** Reads `names/<group>.csv` (`code,name` per line, no header) of a catalog folder. */
export function readNames(root: string): NameRow[] {
  const folder = join(root, 'names')
  if (!existsSync(folder)) return []
  const groups = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return groups.flatMap((group) =>
    readFileSync(join(folder, `${group}.csv`), 'utf8')
      .split('\n')
      .filter((line) => line.includes(','))
      .map((line) => {
        const [code = '', name = ''] = line.split(',')
        return [code, name.trim(), group] as const
      }),
  )
}

function rank(group: string): number {
  const place = ORDER.indexOf(group)
  return place < 0 ? ORDER.length : place
}
