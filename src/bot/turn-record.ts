import { Withheld, type TurnRecord } from '../log.js'
import type { View } from '../present/view.js'
import { subjectOf, type Utterance } from '../receive/utterance.js'
import type { Answer } from '../resolve/answer.js'
import type { Resolution } from '../resolve/resolve.js'

const MOST_IDS = 10

/** Gives what the log may say of a turn that answered what a person said. */
export function recordOf(kind: string, utterance: Utterance, { answer, language, codes }: Resolution): TurnRecord {
  const unknown = codes.filter((code) => code.entries.length === 0).map(({ code }) => code)
  return {
    kind,
    scope: utterance.scope,
    language,
    ...recordOfAnswer(answer),
    ...(unknown.length > 0 ? { unknown: unknown.slice(0, MOST_IDS) } : {}),
    question: new Withheld(subjectOf(utterance)),
  }
}

/** Gives what the log may say of a turn that followed a button. */
export function recordOfChoice(kind: string, { scope }: Utterance, { language }: View, answer: Answer): TurnRecord {
  return { kind, scope, language, ...recordOfAnswer(answer) }
}

/** Gives the ids of the entries that an answer shows. */
export function entriesOf(answer: Answer): string[] {
  if (answer.kind === 'entry') return [answer.entry.id]
  if (answer.kind === 'choices') return answer.candidates.map((entry) => entry.id)
  return answer.kind === 'triage' ? answer.rows.flatMap((row) => row.entries.map((entry) => entry.id)) : []
}

function recordOfAnswer(answer: Answer): Pick<TurnRecord, 'outcome' | 'entries'> {
  const entries = entriesOf(answer)
  return { outcome: answer.kind, ...(entries.length > 0 ? { entries: entries.slice(0, MOST_IDS) } : {}) }
}
