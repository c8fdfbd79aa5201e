import type { Entry } from '../catalog/entry.js'
import { LANGUAGES, SOURCE_LANGUAGE } from '../catalog/language.js'
import type { TurnRecord } from '../log.js'
import { Metrics } from './metrics.js'
import { redact } from './redaction.js'
import { Vocabulary, type WordSources } from './vocabulary.js'

/** What is told of turns beside the log. */
export interface Telemetry {
  readonly metrics: Metrics
  /** Gives what the log may tell of a question without an answer. Absent unless those who run the bot ask for it. */
  readonly tellUnanswered?: UnansweredTeller
}

export type UnansweredTeller = (record: TurnRecord) => string | undefined

/** Gives what counts turns and tells no question. `entries` are those of the catalog. */
export function metricsAlone(entries?: readonly Entry[]): Telemetry {
  return { metrics: new Metrics(entries) }
}

/** Gives a function that tells the question of a turn that found nothing or met unknown codes, by the words of `sources`. */
export function unansweredTeller(sources: WordSources): UnansweredTeller {
  const vocabulary = new Vocabulary(sources)
  return ({ question, language, outcome, unknown }) => {
    if (question === undefined || (outcome !== 'nothing' && unknown === undefined)) return undefined
    const spoken = LANGUAGES.find((known) => known === language) ?? SOURCE_LANGUAGE
    return redact(question.reveal(), spoken, vocabulary)
  }
}
