import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../src/parse/parse.js'
import { partialCode } from '../../src/parse/partial-code.js'
import { nameLookup } from './reading.js'

/** Texts that make a careless pattern slow. Each has to be read within seconds; the patterns that backtrack take hours. */
const HOSTILE: readonly string[] = [
  ...[
    '1',
    '12 ',
    '123 ',
    '123.',
    '123,',
    '1.1.1.',
    '0x',
    '0x0x0x',
    '0x8007 ',
    '-',
    '--1',
    '\u2212',
    '(',
    '[',
    '<',
    '<p ',
    '</',
    '&',
    '&#1',
    '&#1;',
  ],
  ...[
    '_',
    'a_',
    '_a',
    ' ',
    '\n',
    '\t',
    '|',
    '\\',
    '\\u',
    '/',
    'http://',
    'www.',
    'a.',
    'a-',
    'a.b/',
    'aB',
    '"',
    '":',
    '\u200B',
    'e\u0301',
    '😀',
  ],
  ...[
    'error ',
    'error: ',
    'exit code is ',
    'exit code for the ',
    'code de ',
    'errors 1603 and ',
    '1603, ',
    '1603/',
    '1 of ',
    'is ',
    'ticket no ',
    '1603 install ',
    'gave me a ',
    '1603 -> ',
    'stuck on ',
    'exit code\n1603\n',
    '<at>',
    '<at>x</at>',
    '<td><p>',
    '</p> </td>',
  ],
  ...[
    '87d1041c-',
    '87d1041c ',
    '30088-',
    '30088-1008',
    'status 0 office ',
    'App\tCode\n',
    'App\tCode\n1603\t1\n',
    '  x',
    '1;',
    'FFFFFFFF',
    '- 1603\n',
    '- a: 1603\n',
    'codes:\n- 1\n',
    '0x80070643\n1618\n',
    '1603 as ',
    '1603 and x 0x80070643 ',
    '1603 (4x), ',
    '<key>ErrorCode</key><integer>',
    '<a b>1',
    '"value":1',
    '>1 ',
    'office 17002 ',
    'status csp office 997 ',
  ],
]
const LENGTH = 100_000

describe('hostile texts', () => {
  for (const part of HOSTILE) {
    it(`${JSON.stringify(part)} over and over`, () => {
      const text = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)
      for (const variant of [text, `${text}x`, `1603${text}`, `${text} 0x`, `error${text}1`]) parse(variant, nameLookup)
    }).timeout(5_000)
  }

  it('any text is read without throwing', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.integer().map(String))
    const kinds = new Set(['empty', 'small-talk', 'codes', 'symptom'])
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        partialCode(text)
        assert.ok(kinds.has(parse(text, nameLookup).kind))
      }),
      { numRuns: 1_000 },
    )
  })
})
