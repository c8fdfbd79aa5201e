import type { Finding } from '../../../src/catalog/finding.js'
import type { Check, CheckedCatalog, Weight } from './check.js'
import { findCorpusLines } from './corpus-lines.js'
import { findErrata } from './errata.js'
import { findLimits } from './limits.js'
import { findOtherCodes } from './other-codes.js'
import { findClashes, findMissingPages, findStrayPages } from './page-files.js'
import { findForeignTexts } from './page-languages.js'
import { findRelated } from './related.js'
import { findSharedLines } from './said-as.js'
import { findLostLines } from './said-as-search.js'
import { findUnusedSources } from './sources.js'
import { findSteps } from './steps.js'
import { findUntidyLines } from './tidiness.js'
import { findSameTitles } from './titles.js'
import { findDifferences, findStampedSources, findStamps } from './translations.js'

/** Every check of the lint, in the order in which its closing line counts them. */
export const CHECKS: readonly Check[] = [
  { name: 'form', weight: 'mistake', find: ({ folder }) => [...folder.findings] },
  { name: 'lexicon', weight: 'mistake', find: ({ lexiconFindings }) => [...lexiconFindings] },
  { name: 'page without entry', weight: 'mistake', find: findStrayPages },
  { name: 'entry of the catalog', weight: 'mistake', find: findClashes },
  { name: 'codes', weight: 'mistake', find: findOtherCodes },
  { name: 'related', weight: 'mistake', find: findRelated },
  { name: 'sources', weight: 'mistake', find: findUnusedSources },
  { name: 'limits', weight: 'mistake', find: findLimits },
  { name: 'titles', weight: 'mistake', find: findSameTitles },
  { name: 'steps', weight: 'mistake', find: findSteps },
  { name: 'errata', weight: 'mistake', find: findErrata },
  { name: 'shared lines', weight: 'mistake', find: findSharedLines },
  { name: 'stamp on the source', weight: 'mistake', find: findStampedSources },
  { name: 'missing page', weight: 'unfinished', find: findMissingPages },
  { name: 'stamp', weight: 'unfinished', find: findStamps },
  { name: 'translation differs', weight: 'unfinished', find: findDifferences },
  { name: 'language', weight: 'unfinished', find: findForeignTexts },
  { name: 'test corpus', weight: 'unfinished', find: findCorpusLines },
  { name: 'white space', weight: 'unfinished', find: findUntidyLines },
  { name: 'symptom search', weight: 'unfinished', find: findLostLines },
]

/** What one check found. */
export interface CheckResult {
  readonly check: Check
  readonly findings: readonly Finding[]
}

/** Runs every check of the given weights. */
export function runChecks(catalog: CheckedCatalog, weights: readonly Weight[]): CheckResult[] {
  return CHECKS.filter(({ weight }) => weights.includes(weight)).map((check) => ({
    check,
    findings: check.find(catalog),
  }))
}
