import { existsSync, readFileSync, statSync } from 'node:fs'
import { coverageOf, lacksSomething, type Covering } from './cover.js'
import { describeCoverage } from './describe-coverage.js'

/** Where the result and refusals are told. */
export interface Told {
  readonly result: (text: string) => void
  readonly refusal: (text: string) => void
}

/** Tells what the catalog has of a file, and gives 0 if nothing is missing, 1 if something is, 2 if it has no table. */
export function compareFile(file: string, covering: Covering, told: Told): 0 | 1 | 2 {
  if (!existsSync(file) || !statSync(file).isFile()) {
    told.refusal(`${file} is no file`)
    return 2
  }
  const coverage = coverageOf(readFileSync(file, 'utf8'), covering)
  if (coverage.tables === 0) {
    told.refusal(`${file} holds no table of error codes: pass the Markdown source of a page, with its tables (| … |)`)
    return 2
  }
  told.result(describeCoverage(file, coverage, covering.knowledge.catalog).join('\n'))
  return lacksSomething(coverage) ? 1 : 0
}
