import { Bench, type FnOptions } from 'tinybench'
import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { parse } from '../src/parse/parse.js'
import { readLabels } from '../src/present/labels.js'
import { Presenter } from '../src/present/presenter.js'
import { readTemplates } from '../src/present/templates.js'
import type { View } from '../src/present/view.js'
import { writeAddress } from '../src/resolve/address.js'
import { inTurn, logText, MESSAGE } from './function-inputs.js'
import { grepTime } from './grep.js'
import { describeMachine } from './machine.js'
import { symptomQuestions } from './questions.js'
import { digits, median, percentile, printTable, verdict } from './table.js'

/** What does each stage cost by itself? Every round runs all of them; the medians of the rounds are compared. */
const ROUNDS = 5
const MILLISECONDS = 200
/** Lookups in one sample: a single one is shorter than the clock's resolution. */
const BATCH = 1_000

interface Task {
  readonly name: string
  /** What one call does; `count` of them. */
  readonly run: () => unknown
  readonly count: number
  /** Upper bound in microseconds, of p50 or p95. */
  readonly target: number
  readonly share: number
  readonly options?: FnOptions
}

const CARDS = new URL('../../cards/', import.meta.url)
const VIEW: View = { language: 'en', layout: 'full', back: [] }

const core = composeCore(readKnowledge())
const { knowledge, resolver } = core
const nameLookup = (name: string): string | undefined => knowledge.names.codeOf(name)
const log = logText(knowledge.catalog)
const [templates, labels] = [readTemplates(CARDS), readLabels(CARDS)]
let presenter = new Presenter(templates, labels)
const fresh = { beforeEach: () => void (presenter = new Presenter(templates, labels)) }
const nextName = inTurn(knowledge.catalog.entries.map(({ name }) => name))
const nextSymptom = inTurn(symptomQuestions())
const answers = knowledge.catalog.entries.map(({ id }) => resolver.answerAt(writeAddress({ kind: 'entry', entry: id })))
const [shown] = answers
const nextAnswer = inTurn(answers)

const tasks: readonly Task[] = [
  { name: 'canonical code → entries', run: lookUpMany, count: BATCH, target: 2, share: 0.5 },
  { name: 'codes in a 200-character message', run: () => parse(MESSAGE, nameLookup), count: 1, target: 10, share: 0.5 },
  { name: 'codes in 100 KB of log', run: () => parse(log, nameLookup), count: 1, target: 10_000, share: 0.5 },
  { name: 'symptom → answer, p50', run: askSymptom, count: 1, target: 2_000, share: 0.5 },
  { name: 'symptom → answer, p95', run: askSymptom, count: 1, target: 2_000, share: 0.95 },
  { name: 'card from the cache', run: presentShown, count: 1, target: 5, share: 0.5 },
  { name: 'card, first time', run: presentNext, count: 1, target: 2_000, share: 0.5, options: fresh },
]

prove()
const times = tasks.map(() => [] as number[])
const greps: { searching: number; whole: number }[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [place, task] of tasks.entries()) times[place]?.push(await measure(task))
  greps.push(grepTime(log))
}
print()

/** A fast wrong answer is no answer. */
function prove(): void {
  const read = parse(log, nameLookup)
  const message = parse(MESSAGE, nameLookup)
  const counted = read.kind === 'codes' ? read.mentions.reduce((sum, { count }) => sum + count, 0) : 0
  const written = log.match(/failed with 0x/g)?.length
  if (counted !== written) throw new Error(`${counted} of ${written} codes of the log were read`)
  if (message.kind !== 'codes' || message.mentions.length !== 3) throw new Error('the message names three codes')
  if (answers.some(({ kind }) => kind !== 'entry')) throw new Error('an entry has no answer')
}

function lookUpMany(): number {
  let found = 0
  for (let turn = 0; turn < BATCH; turn += 1) found += knowledge.catalog.byCode(nextName()).length
  return found
}

function askSymptom(): unknown {
  const { text, language } = nextSymptom()
  return resolver.resolve(parse(text, nameLookup), language)
}

function presentShown(): unknown {
  return shown && presenter.present(shown, VIEW)
}

function presentNext(): unknown {
  return presenter.present(nextAnswer(), VIEW)
}

/** Gives microseconds. */
async function measure({ name, run, count, share, options }: Task): Promise<number> {
  const bench = new Bench({ time: MILLISECONDS, warmupTime: MILLISECONDS / 2, retainSamples: true })
  bench.add(name, run, options)
  const [task] = await bench.run()
  const result = task?.result
  if (result?.state !== 'completed') throw new Error(`"${name}" could not be measured`)
  return (percentile(result.latency.samples ?? [], share) * 1000) / count
}

function print(): void {
  const rows = tasks.map(({ name, target }, place) => {
    const time = median(times[place] ?? [])
    return [name, digits(time), `≤ ${digits(target)}`, (time / target).toFixed(2), verdict(time, { most: target })]
  })
  const scan = median(times[2] ?? [])
  const searching = median(greps.map((grep) => grep.searching))
  const whole = median(greps.map((grep) => grep.whole))
  rows.push(['`grep -oE` over the same bytes, without its start', digits(searching), '', '', ''])
  rows.push(['`grep -oE` over the same bytes, with its start', digits(whole), '', '', ''])
  const bare = scan / searching
  rows.push(['log, times grep without its start', bare.toFixed(2), '≤ 3', '', verdict(bare, { most: 3 })])
  rows.push(['log, times grep with its start', (scan / whole).toFixed(2), '', '', ''])
  const head = ['', 'µs', 'target', 'of target', '']
  const title = `Functions: medians of ${ROUNDS} interleaved rounds`
  printTable(title, describeMachine(knowledge.catalog.entries.length), head, rows)
}
