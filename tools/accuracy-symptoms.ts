import { readFileSync } from 'node:fs'
import { composeCore, type Core } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { LANGUAGES, type Language } from '../src/catalog/language.js'
import { parse } from '../src/parse/parse.js'
import type { Resolution } from '../src/resolve/resolve.js'
import { CORPUS_FOLDER } from './catalog/project.js'

/** Prints how well symptoms are found: per language, for the part that tuning uses and for the part it never touches. */
interface Sentence {
  readonly text: string
  readonly lang: string
  /** Every entry that answers it, best first; empty when none does. */
  readonly entries: readonly string[]
}

interface Score {
  answered: number
  first: number
  three: number
  alone: number
  abstained: number
  off: number
  refused: number
}

/** Sentences that no entry answers, for tuning only: the catalog knows of a few things, and people ask about many. */
const OFF_TOPIC = 'off-topic.tuning.jsonl'

const core = composeCore(readKnowledge())
for (const part of ['tuning', 'heldout'] as const) {
  console.log(`\n${part === 'tuning' ? 'Tuning part' : 'Untouched part'}\n`)
  console.log('| language | sentences | hit@1 | hit@3 | shown alone | abstained | off-topic | refused |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const language of LANGUAGES) console.log(row(language, scoreOf(core, language, readCorpus(language, part))))
}

function readCorpus(language: Language, part: 'tuning' | 'heldout'): Sentence[] {
  const sentences = readLines(`symptoms.${language}.${part}.jsonl`)
  const more = part === 'tuning' ? readLines(OFF_TOPIC).filter(({ lang }) => lang === language) : []
  return [...sentences, ...more]
}

function readLines(name: string): Sentence[] {
  return readFileSync(new URL(name, CORPUS_FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
}

function scoreOf({ knowledge, resolver }: Core, language: Language, sentences: readonly Sentence[]): Score {
  const score: Score = { answered: 0, first: 0, three: 0, alone: 0, abstained: 0, off: 0, refused: 0 }
  for (const { text, entries } of sentences) {
    const resolution = resolver.resolve(
      parse(text, (name) => knowledge.names.codeOf(name)),
      language,
    )
    if (entries.length === 0) {
      score.off += 1
      score.refused += Number(resolution.matches.length === 0)
    } else count(score, resolution, entries)
  }
  return score
}

function count(score: Score, { answer, matches }: Resolution, expected: readonly string[]): void {
  const found = matches.slice(0, 3).map((match) => match.entry.id)
  score.answered += 1
  score.first += Number(found[0] !== undefined && expected.includes(found[0]))
  score.three += Number(found.some((id) => expected.includes(id)))
  score.alone += Number(answer.kind === 'entry')
  score.abstained += Number(found.length === 0)
}

function row(language: Language, score: Score): string {
  const share = (part: number, whole: number): string => (part / whole).toFixed(2)
  const { answered, off } = score
  return `| ${[
    language,
    String(answered),
    share(score.first, answered),
    share(score.three, answered),
    share(score.alone, answered),
    share(score.abstained, answered),
    String(off),
    share(score.refused, off),
  ].join(' | ')} |`
}
