import { writeSync } from 'node:fs'
import { Catalog } from '../../src/catalog/catalog.js'
import type { Entry } from '../../src/catalog/entry.js'
import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import { NameTable } from '../../src/catalog/name-table.js'
import { composeCore, type Core } from '../../src/compose.js'
import { readKnowledge } from '../../src/knowledge.js'
import { percentile } from '../table.js'
import { syntheticCatalog } from './synthetic-catalog.js'
import { randomNumbers } from './zipf.js'

/** What one size came to. Times in milliseconds but for `lookup`, which is in nanoseconds; memory in MiB. */
export interface Growth {
  readonly size: number
  /** In how many languages every entry has a page. A question is asked in one of them. */
  readonly languages: number
  readonly lookup: number
  readonly p50: number
  readonly p95: number
  readonly build: number
  readonly pages: number
  readonly index: number
}

const LOOKUPS = 1_000_000
const QUESTIONS = 400
/** Milliseconds for all questions of one size: fewer are asked where they are slow. */
const PATIENCE = 20_000
const MIB = 1024 * 1024

const size = Number(process.argv[2])
const languages = LANGUAGES.slice(0, Number(process.argv[3] ?? LANGUAGES.length))
const real = readKnowledge()
const empty = memory()
const entries = syntheticCatalog(real.catalog.entries, size, languages)
const knowledge = { catalog: new Catalog(entries), names: new NameTable([]), lexicon: real.lexicon }
const filled = memory()
const begun = performance.now()
const core = composeCore(knowledge)
const build = performance.now() - begun
const index = memory() - filled
const times = symptomTimes(core, entries)
const growth: Growth = {
  size,
  languages: languages.length,
  lookup: lookupTime(core, entries),
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  build,
  pages: filled - empty,
  index,
}
writeSync(1, JSON.stringify(growth))

function memory(): number {
  global.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / MIB
}

/** Codes in random order: a person does not ask in the order of the catalog. */
function lookupTime({ knowledge: { catalog } }: Core, known: readonly Entry[]): number {
  const random = randomNumbers(1)
  const asked = Array.from({ length: 10_000 }, () => known[Math.floor(random() * known.length)]?.name ?? '')
  let found = 0
  const start = performance.now()
  for (let turn = 0; turn < LOOKUPS; turn += 1) found += catalog.byCode(asked[turn % asked.length] ?? '').length
  const nanoseconds = ((performance.now() - start) * 1e6) / LOOKUPS
  if (found !== LOOKUPS) throw new Error(`${found} of ${LOOKUPS} codes were found`)
  return nanoseconds
}

/** Each question is a line that people say on some page, without its last word. The first tenth warms up. */
function symptomTimes({ resolver }: Core, known: readonly Entry[]): number[] {
  const random = randomNumbers(2)
  const times: number[] = []
  const until = performance.now() + PATIENCE
  while (times.length < QUESTIONS && performance.now() < until) {
    const language = languages[times.length % languages.length] as Language
    const lines = known[Math.floor(random() * known.length)]?.pages[language]?.saidAs ?? []
    const line = lines[Math.floor(random() * lines.length)] ?? ''
    const text = line.split(' ').slice(0, -1).join(' ')
    const start = performance.now()
    resolver.resolve({ kind: 'symptom', text, mistyped: [], truncated: false }, language)
    times.push(performance.now() - start)
  }
  return times.slice(times.length / 10)
}
