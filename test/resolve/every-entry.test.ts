import assert from 'node:assert/strict'
import type { Entry } from '../../src/catalog/entry.js'
import { codeValue, hexadecimal, signedDecimal, type Code } from '../../src/parse/code.js'
import { realCore } from '../helpers/bot-under-test.js'
import { ask } from './asking.js'
import { idsOf } from './entries.js'

/** The spellings by which people ask for a number: as Microsoft prints it, as Intune shows it, as a program prints it. */
function spellingsOf(code: Code): string[] {
  const value = codeValue(code)
  if (value === undefined) return [code]
  if (value < 0x10000) return [`error code ${value}`, ...(value > 9 ? [code, `exit code 0x${value.toString(16)}`] : [])]
  const lower = value.toString(16)
  const signed = signedDecimal(value)
  return [
    hexadecimal(value),
    `0x${lower.padStart(8, '0')}`,
    ...(/[a-f]/.test(lower) && value >= 0x8000_0000 ? [lower] : []),
    ...(signed < 0 ? [String(signed), `\u2212${-signed}`, `0xFFFFFFFF${lower.toUpperCase()}`] : []),
    ...(signed < 0 ? [String(value)] : [`error code ${value}`]),
  ]
}

/** An Office status of 0 is a code only where Office is asked about. */
const SUCCESS = 'office-csp/0'

function answersOf(text: string): { code: Code; entries: string[] }[] {
  return ask(text).codes.map(({ code, entries }) => ({ code, entries: idsOf(entries) }))
}

function shown(text: string): string[] {
  const { answer } = ask(text)
  if (answer.kind === 'entry') return [answer.entry.id, ...idsOf(answer.others)]
  return answer.kind === 'choices' ? idsOf(answer.candidates) : []
}

describe('every entry of the catalog', () => {
  const { catalog } = realCore().knowledge
  const byNumber = catalog.entries.filter((entry) => codeValue(entry.name) !== undefined && entry.id !== SUCCESS)

  for (const entry of byNumber) {
    it(`${entry.id} is found by each spelling of its code`, () => {
      const readings = idsOf(catalog.byCode(entry.name))
      for (const text of spellingsOf(entry.name)) {
        assert.deepEqual(answersOf(text), [{ code: entry.name, entries: readings }], text)
        assert.ok(shown(text).includes(entry.id), text)
      }
    })
  }

  for (const entry of catalog.entries.filter(({ symbol }) => symbol !== undefined)) {
    it(`${entry.id} is found by its name ${entry.symbol}`, () => {
      const symbol = entry.symbol ?? ''
      for (const text of [symbol, `what is ${symbol}?`, ...(symbol.includes('_') ? [symbol.toLowerCase()] : [])])
        assert.ok(shown(text).includes(entry.id), text)
    })
  }

  for (const entry of catalog.entries.filter(({ also, codes }) => also.length + codes.length > 0)) {
    it(`${entry.id} is found by ${[...entry.also, ...entry.codes].join(', ')}`, () => {
      for (const code of [...entry.also, ...entry.codes]) assert.ok(shown(code).includes(entry.id), code)
    })
  }

  it('shows a success of Office when its status is asked about', () => {
    assert.deepEqual(shown('Office CSP status 0'), [SUCCESS])
  })

  it('is found by its address', () => {
    for (const { id } of catalog.entries) {
      const answer = realCore().resolver.answerAt(`entry:${id}`)
      assert.ok(answer.kind === 'entry' && answer.entry.id === id, id)
    }
  })

  it('is found by the decimal that Microsoft misprints for it', () => {
    const misprinted = catalog.entries.filter(
      (entry): entry is Entry & { printedDecimal: string } => 'printedDecimal' in entry,
    )
    assert.ok(misprinted.length > 5)
    for (const { id, printedDecimal } of misprinted) {
      if (printedDecimal !== undefined) assert.ok(shown(printedDecimal).includes(id), `${printedDecimal} → ${id}`)
    }
  })
})
