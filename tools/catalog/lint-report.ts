import { describeFinding, type Finding } from '../../src/catalog/finding.js'
import { count } from './count.js'
import { SEARCH, type CheckResult } from './checks/all-checks.js'

/** What the lint says of a catalog. */
export interface LintReport {
  readonly lines: readonly string[]
  /** How many findings make the lint fail. */
  readonly failures: number
}

/** How many pieces of advice are told without `--all`. */
const FEW = 10

/** Gives the report: findings by file and line, advice as a group of its own, and the counts in a closing line. */
export function reportOf(results: readonly CheckResult[], counted: string, all: boolean): LintReport {
  const failing = results.filter(({ check, findings }) => check.weight !== 'advice' && findings.length > 0)
  const advice = results.filter(({ check }) => check.weight === 'advice')
  const findings = failing.flatMap((result) => result.findings).sort(byPlace)
  const counts = failing.map((result) => `${result.check.name} ${result.findings.length}`).join(', ')
  const files = new Set(findings.map(({ file }) => file)).size
  const closing =
    findings.length === 0
      ? 'nothing to mend'
      : `${count(findings.length, 'finding')} in ${count(files, 'file')} (${counts})`
  return {
    lines: [
      ...findings.map(describeFinding),
      ...advice.flatMap((result) => adviceLines(result, all)),
      `${counted}: ${closing}${advice.map(closingAdvice).join('')}`,
    ],
    failures: findings.length,
  }
}

function adviceLines({ check, findings }: CheckResult, all: boolean): string[] {
  if (findings.length === 0) return []
  const shown = all ? findings : findings.slice(0, FEW)
  const rest = findings.length - shown.length
  return [
    `${check.name}: advice, nothing fails`,
    ...[...shown].sort(byPlace).map(({ file, line, what }) => `  ${file}:${line}: ${what}`),
    ...(rest > 0 ? [`  and ${rest} more: npm run catalog:lint -- --all`] : []),
  ]
}

function closingAdvice({ check, findings }: CheckResult): string {
  const what = check.name === SEARCH ? 'lines of "Said as" lead elsewhere' : 'pieces of advice'
  return findings.length === 0 ? '' : `; ${check.name}: ${findings.length} ${what} (advice)`
}

function byPlace(a: Finding, b: Finding): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
