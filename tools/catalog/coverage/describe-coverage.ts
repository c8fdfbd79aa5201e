import type { Catalog } from '../../../src/catalog/catalog.js'
import { count } from '../count.js'
import type { Coverage } from './cover.js'

/** Gives what is told of one document. */
export function describeCoverage(file: string, coverage: Coverage, catalog: Catalog): string[] {
  const { tables, rows, codes, missing, contradictions, unread, procedures } = coverage
  return [
    `${file}: ${count(tables, 'table')} with codes, ${count(rows, 'row')}, ${count(codes.length, 'different code')}`,
    missing.length === 0 ? '  the catalog has them all' : `  missing in the catalog: ${missing.length}`,
    ...missing.map(({ code, line }) => `    line ${line}: ${code}`),
    ...(contradictions.length === 0
      ? []
      : [`  hexadecimal and decimal disagree: ${count(contradictions.length, 'row')}`]),
    ...contradictions.map(({ line, code, right, printed, printedCode }) => {
      const known = catalog.byCode(code).some((entry) => entry.printedDecimal === printed)
      const note = known ? ', and the catalog tells of the misprint' : ''
      return `    line ${line}: ${code} is ${right}; printed is ${printed}, which is ${printedCode}${note}`
    }),
    ...(unread.length === 0 ? [] : [`  no code recognized in the rows at lines ${unread.join(', ')}`]),
    ...(procedures.length === 0 ? [] : ['  procedures, and the guide that comes nearest:']),
    ...procedures.map(
      ({ line, heading, steps, guide }) =>
        `    line ${line}: ${heading} (${count(steps, 'step')}): ${guide?.id ?? 'none, missing in the catalog'}`,
    ),
  ]
}
