import type { Page } from '../catalog/entry.js'
import type { Analysis, Analyzer } from './analysis.js'

/** The texts of a page as the search sees them. */
export interface AnalyzedPage {
  readonly title: Analysis
  readonly saidAs: readonly Analysis[]
  readonly causes: readonly Analysis[]
  /** The description and the steps. */
  readonly body: readonly Analysis[]
}

/** Gives a page with each of its texts analyzed once. */
export function analyzePage(page: Page, analyzer: Analyzer): AnalyzedPage {
  const analyze = (text: string): Analysis => analyzer.analyze(text)
  return {
    title: analyze(page.title),
    saidAs: page.saidAs.map(analyze),
    causes: page.causes.map(analyze),
    body: [page.description, ...page.fix.map((step) => step.text)].map(analyze),
  }
}
