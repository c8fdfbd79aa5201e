import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { composeCore, type Core } from '../src/compose.js'
import { readKnowledge, readKnowledgeWith } from '../src/knowledge.js'
import { languageOfLocale, SOURCE_LANGUAGE } from '../src/catalog/language.js'
import { parse } from '../src/parse/parse.js'
import type { Answer } from '../src/resolve/answer.js'
import type { Resolution } from '../src/resolve/resolve.js'

const USAGE = `usage: npm run --silent ask -- [--locale nl-NL] [--json] "text"
       npm run --silent ask -- --jsonl   (one {"id","text","locale"} per line on standard input)`

/** One question as `--jsonl` reads it. */
interface AskLine {
  readonly id?: string
  readonly text: string
  readonly locale?: string
}

const { values, positionals } = readArguments()
const extra = process.env['CATALOG_EXTRA']
const core = composeCore(extra === undefined ? readKnowledge() : await readKnowledgeWith(extra))
if (values.jsonl === true) await answerLines()
else answerOne(positionals.join(' ').trim())

function readArguments(): { values: { locale?: string; json?: boolean; jsonl?: boolean }; positionals: string[] } {
  try {
    // A negative decimal is a question, not an option.
    const args = process.argv.slice(2).map((argument) => (/^[-−–]\s?\d/.test(argument) ? ` ${argument}` : argument))
    return parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    })
  } catch {
    console.error(USAGE)
    process.exit(2)
  }
}

function answerOne(text: string): void {
  if (text === '') {
    console.error(USAGE)
    process.exit(2)
  }
  const resolution = resolveText(core, text, values.locale)
  if (values.json === true) console.log(JSON.stringify(describe(resolution)))
  else
    console.log(
      core.presenter.present(resolution.answer, { language: resolution.language, layout: 'full', back: [] }).text,
    )
}

async function answerLines(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const asked = readLine(line)
    if (asked === undefined) {
      console.error(`line ${number}: not a JSON object with a "text"; it gets kind "nothing"`)
      process.exitCode = 1
    }
    const resolution = resolveText(core, asked?.text ?? '', asked?.locale)
    process.stdout.write(`${JSON.stringify({ id: asked?.id ?? String(number), ...describe(resolution) })}\n`)
  }
}

function readLine(line: string): AskLine | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && typeof (value as AskLine).text === 'string'
      ? (value as AskLine)
      : undefined
  } catch {
    return undefined
  }
}

function resolveText({ knowledge, resolver }: Core, text: string, locale: string | undefined): Resolution {
  const question = parse(text, (name) => knowledge.names.codeOf(name))
  return resolver.resolve(question, languageOfLocale(locale) ?? SOURCE_LANGUAGE)
}

/** The JSON contract of docs/ARCHITECTURE.md, "Commands". */
function describe({ answer, language, codes, matches }: Resolution): object {
  return {
    kind: codes.length > 0 ? 'codes' : kindOf(answer),
    language,
    codes: codes.map(({ code, entries }) => ({
      code,
      known: entries.length > 0,
      entries: entries.map((entry) => entry.id),
    })),
    matches: matches.map(({ entry, score }) => ({
      entry: entry.id,
      code: entry.family === 'guides' ? null : entry.name,
      score: Math.round(score * 100) / 100,
    })),
  }
}

function kindOf(answer: Answer): 'symptom' | 'choices' | 'nothing' | 'help' {
  switch (answer.kind) {
    case 'entry':
      return 'symptom'
    case 'choices':
      return 'choices'
    case 'talk':
      return 'help'
    default:
      return 'nothing'
  }
}
