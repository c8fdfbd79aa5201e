import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog } from './check.js'

const FIX = 'run npm run catalog:lint -- --fix'

/** Finds white space that nobody sees and every comparison shows. */
export function findUntidyLines({ folder }: CheckedCatalog): Finding[] {
  return folder.pages.flatMap(({ file, source }) => {
    const lines = source.split('\n')
    const trailing = lines.flatMap((line, index) =>
      /[ \t]$/.test(line)
        ? [{ file, line: index + 1, what: 'white space at the end of the line', why: INVISIBLE, fix: FIX }]
        : [],
    )
    if (/[^\n]\n$/.test(source)) return trailing
    const what = source.endsWith('\n') ? 'empty lines at the end' : 'the last line is not ended'
    return [...trailing, { file, line: lines.length, what, why: INVISIBLE, fix: FIX }]
  })
}

const INVISIBLE = 'nobody sees it, and every comparison of two versions shows it'
