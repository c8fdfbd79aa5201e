import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonicalCode } from '../../src/parse/code.js'
import {
  MOST_CANDIDATES,
  MOST_CODES,
  TALKS,
  readAddress,
  writeAddress,
  type Address,
} from '../../src/resolve/address.js'

/** Objects as a program makes them. */
const PLAIN = { noNullPrototype: true }
const number = fc.integer({ min: 0, max: 0xffff_ffff }).map(canonicalCode)
const office = fc.tuple(fc.integer({ min: 30_000, max: 30_999 }), fc.nat(9_999)).map(([a, b]) => `${a}-${b}`)
const name = fc.constantFrom('CertVerifyCertificateChainPolicy', 'DeviceCapReached', 'WU_E_NO_SERVICE')
const code = fc.oneof(number, office, name)
const family = fc.constantFrom('ios-apps', 'office-csp', 'windows-apps', 'own-family-2')
const entry = fc.tuple(family, fc.oneof(number, office, fc.constant('troubleshooting-pane'))).map((id) => id.join('/'))
const counted = fc.record({ code, count: fc.integer({ min: 1, max: 999_999 }) }, PLAIN)

const address: fc.Arbitrary<Address> = fc.oneof(
  entry.map((one) => ({ kind: 'entry', entry: one }) as const),
  code.map((one) => ({ kind: 'code', code: one }) as const),
  fc.record(
    { kind: fc.constant('code' as const), code, first: fc.array(family, { minLength: 1, maxLength: 4 }) },
    PLAIN,
  ),
  number.map((one) => ({ kind: 'number', code: one }) as const),
  fc.record(
    {
      kind: fc.constant('codes' as const),
      codes: fc.array(counted, { minLength: 1, maxLength: MOST_CODES }),
      omitted: fc.nat(99_999),
    },
    PLAIN,
  ),
  fc.record(
    {
      kind: fc.constant('pick' as const),
      entries: fc.array(entry, { minLength: 1, maxLength: MOST_CANDIDATES }),
    },
    PLAIN,
  ),
  fc.constant({ kind: 'nothing' } as const),
  fc.constantFrom(...TALKS).map((topic) => ({ kind: 'talk', topic }) as const),
)

describe('address', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(address, (one) => assert.deepEqual(readAddress(writeAddress(one)), one)))
  })

  it('is short enough for a button', () => {
    fc.assert(fc.property(address, (one) => assert.ok(writeAddress(one).length <= 1_000)))
  })

  it('keeps the first codes of a triage and counts the others', () => {
    const codes = Array.from({ length: MOST_CODES + 7 }, (_, place) => ({ code: String(1600 + place), count: 1 }))
    assert.deepEqual(readAddress(writeAddress({ kind: 'codes', codes, omitted: 5 })), {
      kind: 'codes',
      codes: codes.slice(0, MOST_CODES),
      omitted: 12,
    })
  })

  it('stays readable with any count', () => {
    const codes = [{ code: '1603', count: 12_345_678 }]
    assert.equal(writeAddress({ kind: 'codes', codes, omitted: 1e9 }), 'codes:1603*999999+999999')
  })

  it('says a count of one by silence', () => {
    const codes = [
      { code: '0x87D1041C', count: 3 },
      { code: '1603', count: 1 },
    ]
    assert.equal(writeAddress({ kind: 'codes', codes, omitted: 0 }), 'codes:0x87D1041C*3,1603')
  })

  const JUNK = [
    ...['', ' ', 'entry', 'entry:', 'entry:ios-apps', 'entry:ios-apps/', 'entry:/0x87D13B62', 'entry:../../etc/passwd'],
    ...['entry:ios-apps/0x87D13B62/x', 'entry:ios apps/x', 'Entry:ios-apps/0x87D13B62', 'entry:ios-apps/0x87D1 3B62'],
    ...[
      'code:',
      'code:0x87d1041c',
      'code:0x87D1041',
      'code:0x00000643',
      'code:01603',
      'code:65536',
      'code:-1',
      'code:1.5',
    ],
    ...['code:0x87D1041C@', 'code:0x87D1041C@IOS', 'code:0x87D1041C@a@b', 'code:0x87D1041C@a,,b', 'code:<script>'],
    ...['number:', 'number:30088-1008', 'number:DeviceCapReached', 'number:0x643'],
    ...['codes:', 'codes:,', 'codes:1603,', 'codes:1603*0', 'codes:1603*01', 'codes:1603*-1', 'codes:1603*1234567'],
    ...['codes:1603+', 'codes:1603+0', 'codes:1603+1+1', 'codes:+3', 'codes:0x1,0x2', 'codes:1603 1618'],
    ...['pick:', 'pick:ios-apps', 'pick:a/b,', 'pick:a/b,a/b,a/b,a/b,a/b,a/b,a/b'],
    ...[
      'talk',
      'talk:help',
      'constructor',
      '__proto__',
      'toString:x',
      'nothing:',
      'welcome ',
      `entry:a/${'b'.repeat(65)}`,
    ],
    ...[`codes:${Array.from({ length: MOST_CODES + 1 }, () => '1603').join(',')}`, `pick:${'a/b,'.repeat(400)}a/b`],
  ]
  for (const text of JUNK) {
    it(`does not read ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(readAddress(text), undefined))
  }

  it('reads no junk as anything else than what would be written so', () => {
    const alphabet = fc.constantFrom(...'0x87D1041CF*,+@:/-abz nothing:entry:code:codes:pick:number:')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet })), (text) => {
        const read = readAddress(text)
        if (read !== undefined) assert.deepEqual(readAddress(writeAddress(read)), read)
      }),
      { numRuns: 2_000 },
    )
  })
})
