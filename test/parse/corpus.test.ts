import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { codesOf } from './reading.js'

/** One message with its labels: the codes it names, and those that may or may not be reported. */
interface Example {
  readonly id: string
  readonly text: string
  readonly codes: readonly string[]
  readonly optional: readonly string[]
  readonly kind: string
}

const EXAMPLES = readFileSync('test/corpus/codes.tuning.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Example)

function misread(examples: readonly Example[]): string[] {
  return examples.flatMap(({ id, text, codes, optional }) => {
    const found = codesOf(text)
    const right =
      codes.every((code) => found.includes(code)) &&
      found.every((code) => codes.includes(code) || optional.includes(code))
    return right ? [] : [`${id}: ${found.join(' ')} | ${text}`]
  })
}

/** Holds that at most a share of the examples is misread. */
function areRead(examples: readonly Example[], share: number): void {
  const wrong = misread(examples)
  assert.ok(wrong.length <= examples.length * (1 - share), wrong.join('\n'))
}

describe('the tuning corpus', () => {
  it('is read right in 98 of 100 messages', () => areRead(EXAMPLES, 0.98))
  it('names no code in 99 of 100 look-alikes', () =>
    areRead(
      EXAMPLES.filter(({ kind }) => kind.startsWith('none-')),
      0.99,
    ))
})
