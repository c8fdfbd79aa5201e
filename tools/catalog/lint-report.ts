import { describeFinding, type Finding } from '../../src/catalog/finding.js'
import { count } from './count.js'
import type { CheckResult } from './checks/all-checks.js'

/** What the lint says of a catalog. */
export interface LintReport {
  readonly lines: readonly string[]
  /** How many findings make the lint fail. */
  readonly failures: number
}

/** Gives the report: findings by file and line, and the counts in a closing line. */
export function reportOf(results: readonly CheckResult[], counted: string): LintReport {
  const failing = results.filter(({ findings }) => findings.length > 0)
  const findings = failing.flatMap((result) => result.findings).sort(byPlace)
  const counts = failing.map((result) => `${result.check.name} ${result.findings.length}`).join(', ')
  const files = new Set(findings.map(({ file }) => file)).size
  const closing =
    findings.length === 0
      ? 'nothing to mend'
      : `${count(findings.length, 'finding')} in ${count(files, 'file')} (${counts})`
  return { lines: [...findings.map(describeFinding), `${counted}: ${closing}`], failures: findings.length }
}

function byPlace(a: Finding, b: Finding): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
