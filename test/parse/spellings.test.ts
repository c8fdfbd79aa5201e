import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalCode } from '../../src/parse/code.js'
import { isKnownFailure } from '../../src/parse/facilities.js'
import { codesOf } from './reading.js'

/** Any negative 32-bit number of nine digits or more: those that Intune prints. */
const negative = fc.integer({ min: -0x8000_0000, max: -100_000_000 }).map((value) => value >>> 0)
const known = fc.integer({ min: 0x8000_0100, max: 0xffff_ffff }).filter(isKnownFailure)
const any32 = fc.integer({ min: 10, max: 0xffff_ffff })
const small = fc.integer({ min: 10, max: 0xffff }).filter((value) => value < 30_000 || value > 30_999)

const separator = fc.constantFrom('.', ',', ' ', '\u00A0', '\u202F', '\u2009')
const minus = fc.constantFrom('-', '\u2212', '\u2013', '\u2011', '\u2010')
const wrapping = fc.constantFrom<string[]>(
  '@',
  '**@**',
  '`@`',
  '(@)',
  '"@"',
  '[@]',
  '_@_',
  '<b>@</b>',
  '<p>&nbsp;@</p>',
  'error: @',
  '> @',
  '@?',
  'hr=@;',
)

const hex = (value: number): string => value.toString(16).padStart(8, '0')
const magnitude = (value: number): number => 0x1_0000_0000 - value
const grouped = (digits: number, mark: string): string => String(digits).replace(/\B(?=(?:\d{3})+$)/g, mark)

/** Holds that a spelling of any value leads to the canonical code of the value, however it is wrapped. */
function leadsToItsCode(
  values: fc.Arbitrary<number>,
  spell: (value: number, mark: string, sign: string) => string,
  wrap = wrapping,
): void {
  fc.assert(
    fc.property(values, separator, minus, wrap, (value, mark, sign, wrapper) => {
      assert.deepEqual(codesOf(wrapper.replace('@', () => spell(value, mark, sign))), [canonicalCode(value)])
    }),
    { numRuns: 500 },
  )
}

describe('every spelling of a number leads to the same code', () => {
  it('hex with 0x, in any case', () => {
    leadsToItsCode(any32, (value) => `0x${hex(value)}`)
    leadsToItsCode(any32, (value) => `0X${hex(value).toUpperCase()}`)
  })

  it('hex without 0x', () => {
    const mixed = any32.filter((value) => /[a-f]/.test(hex(value)) && /\d/.test(hex(value)))
    leadsToItsCode(mixed, (value) => hex(value), fc.constantFrom<string[]>('@', 'error @', '**@**', 'hr=@'))
  })

  it('64 bits with the sign extended, in hex and as a decimal', () => {
    leadsToItsCode(negative, (value) => `0xffffffff${hex(value)}`)
    leadsToItsCode(
      negative.filter((value) => /\d/.test(hex(value))),
      (value) => `FFFFFFFF${hex(value).toUpperCase()}`,
      fc.constantFrom<string[]>('@', 'error @', '`@`'),
    )
    leadsToItsCode(negative, (value) => String(0xffff_ffff_0000_0000n + BigInt(value)))
  })

  it('signed decimals with any minus', () => {
    leadsToItsCode(negative, (value, _mark, sign) => sign + String(magnitude(value)))
  })

  it('grouped decimals of the four languages', () => {
    leadsToItsCode(negative, (value, mark, sign) => sign + grouped(magnitude(value), mark))
    // 3.222.102.100 is an address, whatever else it could be.
    const noAddress = known.filter((value) =>
      grouped(value, '.')
        .split('.')
        .some((group) => Number(group) > 255),
    )
    leadsToItsCode(noAddress, (value, mark) => grouped(value, mark))
  })

  it('unsigned decimals, and those whose minus was lost', () => {
    leadsToItsCode(known, (value) => String(value))
    leadsToItsCode(
      known.filter((value) => magnitude(value) >= 1_000_000_000),
      (value) => String(magnitude(value)),
    )
  })

  it('small numbers and short hex behind a word', () => {
    const words = fc.constantFrom<string[]>(
      'exit code @',
      'lpExitCode: @',
      'afsluitcode @',
      'code de sortie : @',
      'slutkod=@',
      'rc=@',
    )
    leadsToItsCode(small, (value) => String(value), words)
    const short = small.filter((value) => !/^(?:8|c)[0-9a-f]{3}/.test(value.toString(16)))
    leadsToItsCode(short, (value) => `0x${value.toString(16)}`, words)
  })
})
