import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CATALOG_FOLDER } from './catalog/project.js'
import { readHeader, type Named } from './names/read-header.js'
import { readIndex } from './names/read-index.js'
import { NameFiles } from './names/write-names.js'

/**
 * Makes the generated files of `catalog/names` anew: numbers and symbolic names of codes, nothing else. What each file
 * holds, where it is from, and under which license, stands in `catalog/names/README.md`.
 */
const USAGE = `usage: node dist/tools/names.js --headers DIR [--index FILE]
  --headers  the include folder of mingw-w64 12 or later (Debian: package mingw-w64-common, /usr/share/mingw-w64/include)
  --index    a CSV with the columns "code" and "names", for codes that no header has`

const SMALL = { from: 0, to: 0xffff }
/** Small NTSTATUS values are results of waiting, no errors; small HRESULTs stand among the Win32 errors. */
const LARGE = { from: 0x10000, to: 0xffffffff }
/** Which header gives which group, and which of its numbers. Only headers that are in the public domain. */
const HEADERS = [
  { file: 'wuerror.h', group: 'windows-update', ...LARGE, names: /^WU_/ },
  { file: 'bitsmsg.h', group: 'bits', ...LARGE, names: /^BG_/ },
  { file: 'winerror.h', group: 'hresult', ...LARGE, names: /_/ },
  { file: 'winerror.h', group: 'win32', ...SMALL, names: /_|^WSA|^NOERROR$/ },
  { file: 'wininet.h', group: 'wininet', from: 12_000, to: 12_175, names: /^ERROR_/ },
  { file: 'lmerr.h', group: 'network-management', from: 2_100, to: 2_999, names: /^NERR_/ },
  { file: 'ntstatus.h', group: 'ntstatus', ...LARGE, names: /_/ },
] as const

const { headers, index } = readArguments()
const files = new NameFiles()
const folder = join(fileURLToPath(CATALOG_FOLDER), 'names')
for (const { file, group, from, to, names } of HEADERS) {
  const named = readHeader(readFileSync(join(headers, file), 'latin1'))
  write(
    group,
    named.filter(({ value, name }) => value >= from && value <= to && names.test(name)),
  )
}
if (index !== undefined) write('intune', readIndex(readFileSync(index, 'utf8')))

function readArguments(): { headers: string; index?: string | undefined } {
  const { values } = parseArgs({ options: { headers: { type: 'string' }, index: { type: 'string' } } })
  if (values.headers !== undefined) return { headers: values.headers, index: values.index }
  console.error(USAGE)
  process.exit(2)
}

function write(group: string, named: readonly Named[]): void {
  const rows = files.add(named)
  writeFileSync(join(folder, `${group}.csv`), `${rows.join('\n')}\n`)
  console.log(`${group}: ${rows.length} names`)
}
