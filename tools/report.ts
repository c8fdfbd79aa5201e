import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeProblem, type Problem } from '../src/errors.js'
import { describeUsage } from './report/describe-usage.js'
import { linesOf } from './report/lines.js'
import { Usage } from './report/usage.js'

/** Prints what a log tells those who maintain the catalog. Ends with status 2 when there is nothing to tell. */
const USAGE = 'usage: npm run --silent report -- [--json] [LOGFILE|-]'
const WHY = 'the report counts the lines that the bot writes to standard output'

const { file, json } = readArguments()
if (file === '-' && process.stdin.isTTY) refuse({ what: 'no log is given', why: WHY, fix: USAGE })

const usage = new Usage()
try {
  for await (const line of linesOf(open(file))) usage.add(line)
} catch (error) {
  const { code } = error as { code?: unknown }
  refuse({ where: file, what: `cannot be read (${String(code)})`, why: WHY, fix: `name a file that exists; ${USAGE}` })
}
const report = usage.report()
if (report.lines.turns === 0) {
  const fix = 'give a log of level info or debug, from a time in which somebody asked something'
  refuse({ where: file, what: 'holds no turn', why: WHY, fix })
}
process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : describeUsage(report))

function readArguments(): { file: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
    if (positionals.length > 1) throw new RangeError('one log at a time')
    return { file: positionals[0] ?? '-', json: values.json === true }
  } catch {
    return refuse({ what: 'the arguments are not understood', why: 'there is one option and one file', fix: USAGE })
  }
}

/** npm starts scripts in the folder of the project, and tells where it was called. */
function open(path: string): AsyncIterable<string> {
  const source = path === '-' ? process.stdin : createReadStream(resolve(process.env['INIT_CWD'] ?? '.', path))
  return source.setEncoding('utf8') as AsyncIterable<string>
}

function refuse(problem: Problem): never {
  console.error(`report:\n${describeProblem(problem)}`)
  process.exit(2)
}
