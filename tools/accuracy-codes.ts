/**
 * Prints how many messages of the code corpus are read exactly right, per kind.
 *
 * ```
 * node dist/tools/accuracy-codes.js [--catalog FOLDER] [--failures] [CORPUS.jsonl …]
 * ```
 *
 * A message is right when every expected code is found and nothing else is, except optional ones. `--failures` lists the
 * misread messages of files named `*.tuning.jsonl` only: nobody shall tune on what is held out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { NameTable } from '../src/catalog/name-table.js'
import { readNames } from '../src/catalog/read-names.js'
import { parse } from '../src/parse/parse.js'
import { CATALOG_FOLDER, CORPUS_FOLDER } from './catalog/project.js'

/** One message of the corpus with its labels. */
interface Example {
  readonly id: string
  readonly text: string
  readonly codes: readonly string[]
  readonly optional: readonly string[]
  readonly kind: string
}

interface Score {
  right: number
  all: number
}

const { values, positionals } = parseArgs({
  options: {
    catalog: { type: 'string', default: fileURLToPath(CATALOG_FOLDER) },
    failures: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const names = new NameTable(readNames(values.catalog))
const corpus = ['codes.tuning.jsonl', 'codes.heldout.jsonl'].map((file) => fileURLToPath(new URL(file, CORPUS_FOLDER)))
for (const file of positionals.length > 0 ? positionals : corpus.filter((path) => existsSync(path))) {
  printScores(file, values.failures && file.endsWith('.tuning.jsonl'))
}

function printScores(file: string, withFailures: boolean): void {
  const scores = new Map<string, Score>()
  for (const example of readExamples(file)) {
    const found = codesOf(example.text)
    const right = isRight(example, found)
    const group = example.codes.length === 0 ? 'no codes' : 'with codes'
    for (const kind of [example.kind, group, 'all']) count(scores, kind, right)
    if (withFailures && !right) console.log(`${example.id} ${example.kind}: ${found.join(' ')} | ${example.text}`)
  }
  console.log(`\n${basename(file)}`)
  for (const [kind, score] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
    const share = (score.right / score.all).toFixed(3)
    console.log(`  ${kind.padEnd(16)} ${`${score.right}/${score.all}`.padStart(9)}  ${share}`)
  }
}

function readExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Example)
}

function codesOf(text: string): string[] {
  const question = parse(text, (name) => names.codeOf(name))
  return question.kind === 'codes' ? question.mentions.map(({ code }) => code) : []
}

function isRight({ codes, optional }: Example, found: readonly string[]): boolean {
  return (
    codes.every((code) => found.includes(code)) &&
    found.every((code) => codes.includes(code) || optional.includes(code))
  )
}

function count(scores: Map<string, Score>, kind: string, right: boolean): void {
  const score = scores.get(kind) ?? { right: 0, all: 0 }
  scores.set(kind, { right: score.right + (right ? 1 : 0), all: score.all + 1 })
}
