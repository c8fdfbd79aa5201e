import { join, relative } from 'node:path'
import type { Finding } from '../../src/catalog/finding.js'
import { runChecks, type CheckResult } from './checks/all-checks.js'
import { readChecked } from './checks/read-checked.js'
import { count } from './count.js'
import { reportOf } from './lint-report.js'
import { isInScope, type LintTarget } from './lint-target.js'
import { mendCatalog } from './mend-catalog.js'

/** What the lint is asked to do. */
export interface LintRequest {
  readonly target: LintTarget
  /** The project's own catalog: what an organization's folder builds on, and where names of codes come from. */
  readonly catalog: string
  readonly corpus: string
  /** The target is an organization's own folder. */
  readonly extra: boolean
  readonly fix: boolean
  readonly accept: boolean
}

/** Checks a catalog, after mending what a machine can if that is asked. Gives how many findings make it fail. */
export function lintCatalog(request: LintRequest, print: (line: string) => void): number {
  const { target, extra } = request
  if (request.fix || request.accept) {
    const mended = mendCatalog(target, { write: !extra, accept: request.accept })
    for (const file of mended) print(`mended ${shown(target, file)}`)
  }
  const checked = readChecked({
    root: target.root,
    ...(extra ? { base: request.catalog } : {}),
    names: request.catalog,
    corpus: request.corpus,
  })
  const told = { ...checked, isTold: (file: string) => isInScope(file, target) }
  const results = runChecks(told, ['mistake', 'unfinished']).map((result) => inScope(result, target))
  const { entries, pages } = checked.folder
  const counted = `${count(entries.length, 'entry')}, ${count(pages.length, 'page')}`
  const { lines, failures } = reportOf(results, counted)
  for (const line of lines) print(line)
  return failures
}

function inScope({ check, findings }: CheckResult, target: LintTarget): CheckResult {
  const told = findings.filter(({ file }) => isInScope(file, target))
  return { check, findings: told.map((finding): Finding => ({ ...finding, file: shown(target, finding.file) })) }
}

/** Gives the path of a file of the catalog as a terminal opens it. */
function shown({ root }: LintTarget, file: string): string {
  return relative(process.cwd(), join(root, file))
}
