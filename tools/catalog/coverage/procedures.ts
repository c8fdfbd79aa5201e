import type { Entry } from '../../../src/catalog/entry.js'
import type { SymptomIndex } from '../../../src/symptoms/symptom-index.js'
import { likeliestLanguage } from '../checks/function-words.js'
import type { ReadDocument } from './read-tables.js'

/** A heading with numbered steps below it. */
export interface Procedure {
  /** Line of the heading, from 1. */
  readonly line: number
  readonly heading: string
  readonly steps: number
  readonly text: string
}

/** A procedure, and the guide that comes nearest, if one does. */
export interface CoveredProcedure extends Procedure {
  readonly guide?: Entry
}

/** How many steps make a procedure. */
const ENOUGH = 2
/** Among how many matches of the search a guide has to be. */
const FIRST = 3
const GUIDES = 'guides'

/** Finds the procedures in the prose of a document. */
export function proceduresIn({ prose }: ReadDocument): Procedure[] {
  const found: Procedure[] = []
  for (const { line, text } of prose) {
    const heading = /^#{1,6}\s+(?<heading>.+)$/.exec(text)?.groups?.['heading']?.replace(/\s+/g, ' ').trim()
    const last = found.at(-1)
    if (heading !== undefined) found.push({ line, heading, steps: 0, text: heading })
    else if (last !== undefined) found[found.length - 1] = withLine(last, text)
  }
  return found.filter(({ steps }) => steps >= ENOUGH)
}

function withLine(procedure: Procedure, text: string): Procedure {
  const isStep = /^\s*\d{1,2}[.)]\s/.test(text)
  if (!isStep && procedure.steps === 0) return procedure
  return { ...procedure, steps: procedure.steps + (isStep ? 1 : 0), text: `${procedure.text} ${text.trim()}` }
}

/** Gives the guide that the symptom search finds for a procedure: a suggestion to compare with, no proof. */
export function coverProcedure(procedure: Procedure, symptoms: SymptomIndex): CoveredProcedure {
  const matches = symptoms.search(symptoms.read(procedure.text), likeliestLanguage(procedure.text), FIRST).matches
  const guide = matches.find(({ entry }) => entry.family === GUIDES)?.entry
  return guide === undefined ? procedure : { ...procedure, guide }
}
