import type { Knowledge } from '../../../src/catalog/load.js'
import type { Code } from '../../../src/parse/code.js'
import { parse } from '../../../src/parse/parse.js'
import { canonicalForm } from '../checks/canonical-form.js'
import type { Judged } from './ask.js'

const MOST_RELATED = 5
const NAME = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/
/** `C7D14FB1` is a code without its 0x. */
const EIGHT_DIGITS = /^[0-9A-F]{8}$/i

/** Gives the name of an entry: the canonical form of the code that was typed, or the name itself. */
export function judgeName(answer: string, family: string, knowledge: Knowledge): Judged<string> {
  const name = isName(answer) ? answer : codeOf(answer, knowledge)
  if (name === undefined)
    return { problem: 'write a code (0x87D13B62, -2016330910, 1603, 30088-1008), or words joined by hyphens' }
  if (knowledge.catalog.byId(`${family}/${name}`))
    return { problem: `${family}/${name} exists already: edit its page, nothing is overwritten` }
  return { value: name }
}

/** Gives related codes as they are written in the facts: ids where the catalog has the code, else canonical codes. */
export function judgeRelated(answer: string, self: string, knowledge: Knowledge): Judged<string[]> {
  const references = answer.split(',').flatMap((part) => part.trim() || [])
  const judged = references.map((reference) => ({ reference, found: referenceTo(reference, knowledge) }))
  const unknown = judged.find(({ found }) => found.length === 0)
  if (unknown) return { problem: `${unknown.reference} is neither an entry nor a code` }
  const value = [...new Set(judged.flatMap(({ found }) => found))].filter((reference) => reference !== self)
  return value.length > MOST_RELATED ? { problem: `at most ${MOST_RELATED}; these are ${value.length}` } : { value }
}

function referenceTo(reference: string, knowledge: Knowledge): string[] {
  if (knowledge.catalog.byId(reference)) return [reference]
  const code = codeOf(reference, knowledge)
  if (code === undefined) return []
  const own = knowledge.catalog.byCode(code).filter(({ name }) => name === code)
  return own.length > 0 ? own.map(({ id }) => id) : [code]
}

/** Reads a code as the bot does (`80004005` is hexadecimal there); what it takes for no code alone may still be one. */
function codeOf(written: string, { names }: Knowledge): Code | undefined {
  const question = parse(written, (name) => names.codeOf(name))
  const [mention] = question.kind === 'codes' ? question.mentions : []
  return mention?.code ?? canonicalForm(written)
}

function isName(answer: string): boolean {
  return NAME.test(answer) && !EIGHT_DIGITS.test(answer)
}
