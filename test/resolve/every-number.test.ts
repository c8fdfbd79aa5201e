import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalCode } from '../../src/parse/code.js'
import { isKnownFailure } from '../../src/parse/facilities.js'
import type { Answer } from '../../src/resolve/answer.js'
import { realCore } from '../helpers/bot-under-test.js'
import { ask } from './asking.js'

const any32 = fc.integer({ min: 10, max: 0xffff_ffff })
const negative = fc.integer({ min: -0x8000_0000, max: -100_000_000 }).map((value) => value >>> 0)
const known = fc.integer({ min: 0x8000_0100, max: 0xffff_ffff }).filter(isKnownFailure)
const listed = fc.constantFrom(...realCore().knowledge.catalog.codes()).filter((code) => code.startsWith('0x8'))

const hex = (value: number): string => value.toString(16).padStart(8, '0')
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202F')

/** Eight digits without a letter are a decimal as well, eight letters may be words. */
const isMixed = (value: number): boolean => /[a-f]/.test(hex(value)) && /\d/.test(hex(value))

/** Ways to write a negative number, as they stand in portals, logs and spreadsheets. */
const SPELLINGS: readonly ((value: number) => string)[] = [
  (value) => `0x${hex(value)}`,
  (value) => `0X${hex(value).toUpperCase()}`,
  (value) => `error code ${isMixed(value) ? '' : '0x'}${hex(value)}`,
  (value) => `0xFFFFFFFF${hex(value)}`,
  (value) => String(value | 0),
  (value) => `\u2212${-(value | 0)}`,
  (value) => `-${grouped(-(value | 0))}`,
  (value) => String(0xffff_ffff_0000_0000n + BigInt(value)),
  (value) => `<p><b>0x${hex(value)}</b>&nbsp;</p>`,
  (value) => `"ErrorCode":${value | 0},`,
  (value) => `0x${hex(value)} (${value | 0})`,
]

/** The answer without what a question adds to it. */
function plain(answer: Answer): object {
  return { ...answer, others: [], matched: [] }
}

function leadsToOneAnswer(values: fc.Arbitrary<number>, spellings: readonly ((value: number) => string)[]): void {
  fc.assert(
    fc.property(values, (value) => {
      const code = canonicalCode(value)
      const expected = plain(realCore().resolver.answerAt(`code:${code}`))
      for (const spell of spellings) {
        const { answer, codes } = ask(spell(value))
        assert.deepEqual(
          codes.map((one) => one.code),
          [code],
          spell(value),
        )
        assert.deepEqual(plain(answer), expected, spell(value))
      }
    }),
    { numRuns: 150 },
  )
}

describe('every number, however it is written', () => {
  it('leads to the same code and the same answer', () => leadsToOneAnswer(negative, SPELLINGS))

  it('also when the catalog lists it', () => {
    leadsToOneAnswer(
      listed.map((code) => Number(code)),
      SPELLINGS,
    )
  })

  it('also unsigned, where the facility is known', () => leadsToOneAnswer(known, [String, grouped]))

  it('also a success, or a small number that a word introduces', () => {
    leadsToOneAnswer(any32, [(value) => `0x${hex(value)}`])
    // 30125 is the first half of an Office code.
    const small = fc.integer({ min: 10, max: 0xffff }).filter((value) => value < 30_000 || value > 30_999)
    leadsToOneAnswer(small, [(value) => `exit code ${value}`, (value) => `lpExitCode 0x${hex(value)}`])
  })

  it('has an answer that says something', () => {
    fc.assert(
      fc.property(any32, (value) => {
        const { answer } = ask(`0x${hex(value)}`)
        assert.ok(['entry', 'choices', 'decoded'].includes(answer.kind))
        if (answer.kind === 'decoded' && value >= 0x10000) assert.ok(answer.decoded.facility)
      }),
    )
  })

  it('never leads to a neighbor: a near code is offered, not assumed', () => {
    fc.assert(
      fc.property(listed, fc.integer({ min: 1, max: 15 }), fc.nat(3), (code, change, place) => {
        const value = (Number(code) ^ (change << (4 * place))) >>> 0
        const { codes, answer } = ask(`0x${hex(value)}`)
        assert.deepEqual(
          codes.map((one) => one.code),
          [canonicalCode(value)],
        )
        if (answer.kind === 'entry')
          assert.ok([answer.entry.name, ...answer.entry.codes].includes(canonicalCode(value)))
      }),
    )
  })
})
