import type { Entry } from '../catalog/entry.js'
import type { Language } from '../catalog/language.js'
import type { Knowledge } from '../catalog/load.js'
import { codeValue, type Code } from '../parse/code.js'
import type { Question } from '../parse/question.js'
import { readAddress, writeAddress, type Talk } from './address.js'
import type { Answer, AnswerOf } from './answer.js'
import { CodeAnswers } from './code-answers.js'
import { nearCodes } from './near-codes.js'
import type { SymptomIndex, SymptomMatch } from '../symptoms/symptom-index.js'
import { CANDIDATE_SHARE, judge } from '../symptoms/thresholds.js'

/** A question answered: the answer, and what it was made from, for `ask`, logs and metrics. */
export interface Resolution {
  readonly answer: Answer
  readonly language: Language
  /** Every code of the message in order of first mention. */
  readonly codes: readonly { readonly code: Code; readonly entries: readonly Entry[] }[]
  /** What the symptom search found, best first. Empty for codes and small talk. */
  readonly matches: readonly SymptomMatch[]
}

/** How many matches are told to `ask` and to the log. */
const MOST_MATCHES = 10
/** How many candidates a symptom is given. */
const MOST_SYMPTOMS = 4
/** Beside a mistyped code, fewer known words than these describe no symptom. */
const FEWEST_WORDS = 3

/** Finds the answer to a question. Pure: the same question gets the same answer. */
export class Resolver {
  private readonly codes: CodeAnswers

  constructor(
    private readonly knowledge: Knowledge,
    private readonly symptoms: SymptomIndex,
  ) {
    this.codes = new CodeAnswers(knowledge)
  }

  /** Answers a question. `fallback` is the language of the client, for a text that does not show its own. */
  resolve(question: Question, fallback: Language): Resolution {
    switch (question.kind) {
      case 'empty':
        return talk('help', fallback)
      case 'small-talk':
        return talk(question.topic, this.symptoms.read(question.text).language ?? fallback)
      case 'codes':
        return this.resolveCodes(question, fallback)
      case 'symptom':
        return this.resolveSymptom(question.text, question.mistyped, fallback)
    }
  }

  /** Gives the answer at an address; `gone` when it is not ours or its entry no longer exists. */
  answerAt(address: string): Answer {
    const place = readAddress(address)
    switch (place?.kind) {
      case 'entry': {
        const entry = this.knowledge.catalog.byId(place.entry)
        return entry ? this.codes.toEntry(entry, this.otherReadings(entry)) : GONE
      }
      case 'code':
        return this.isAnswerable(place.code) ? this.codes.toReadingsFirst(place.code, place.first) : GONE
      case 'number':
        return this.codes.toNumber(place.code)
      case 'codes':
        return this.codes.toCodes(place.codes, place.omitted, false)
      case 'pick': {
        const candidates = place.entries.flatMap((id) => this.knowledge.catalog.byId(id) ?? [])
        return candidates.length > 0 ? { kind: 'choices', address, candidates } : GONE
      }
      case 'nothing':
        return nothing([], [])
      case 'talk':
        return { kind: 'talk', address, topic: place.topic }
      case undefined:
        return GONE
    }
  }

  private resolveCodes({ mentions, text, truncated }: QuestionOf<'codes'>, fallback: Language): Resolution {
    const codes = mentions.map(({ code }) => ({ code, entries: this.knowledge.catalog.byCode(code) }))
    const read = this.symptoms.read(text)
    const [only, ...more] = mentions
    const answer =
      only !== undefined && more.length === 0
        ? this.codes.toCode(only.code, { ...only, text, places: this.symptoms.platformsIn(read) })
        : this.codes.toCodes(mentions, 0, truncated)
    return { answer, language: read.language ?? fallback, codes, matches: [] }
  }

  private resolveSymptom(text: string, mistyped: readonly string[], fallback: Language): Resolution {
    const read = this.symptoms.read(text)
    const language = read.language ?? fallback
    const { matches, understood } = this.symptoms.search(read, language, MOST_MATCHES)
    const verdict = mistyped.length > 0 && understood().length < FEWEST_WORDS ? 'nothing' : judge(matches)
    const entries = candidatesOf(matches)
    const found = { language, codes: [], matches: verdict === 'nothing' ? [] : matches }
    const [best, ...rest] = entries
    if (verdict === 'nothing' || best === undefined)
      return { ...found, answer: nothing(mistyped, understood(), this.knowledge) }
    if (verdict === 'answer')
      return { ...found, answer: this.codes.toEntry(best, rest.slice(0, MOST_SYMPTOMS - 1), matches[0]?.matched) }
    const candidates = entries.slice(0, MOST_SYMPTOMS)
    const address = writeAddress({ kind: 'pick', entries: candidates.map((entry) => entry.id) })
    return { ...found, answer: { kind: 'choices', address, candidates } }
  }

  /** A name that no entry has is no code, whoever made the button. */
  private isAnswerable(code: Code): boolean {
    return codeValue(code) !== undefined || /^\d/.test(code) || this.knowledge.catalog.byCode(code).length > 0
  }

  private otherReadings(entry: Entry): Entry[] {
    return this.knowledge.catalog.byCode(entry.name).filter((other) => other !== entry)
  }
}

type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

function candidatesOf(matches: readonly SymptomMatch[]): Entry[] {
  const least = (matches[0]?.score ?? 0) * CANDIDATE_SHARE
  return matches.filter((match) => match.score >= least).map((match) => match.entry)
}

const GONE: Answer = { kind: 'gone', address: writeAddress({ kind: 'talk', topic: 'help' }) }

function nothing(mistyped: readonly string[], understood: readonly string[], known?: Knowledge): AnswerOf<'nothing'> {
  const [written] = mistyped
  const similar =
    written === undefined || known === undefined ? [] : nearCodes(written, known.catalog.codes(), known.names.codes())
  return {
    kind: 'nothing',
    address: writeAddress({ kind: 'nothing' }),
    ...(written === undefined ? {} : { mistyped: written }),
    similar,
    understood,
  }
}

function talk(topic: Talk, language: Language): Resolution {
  return {
    answer: { kind: 'talk', address: writeAddress({ kind: 'talk', topic }), topic },
    language,
    codes: [],
    matches: [],
  }
}
