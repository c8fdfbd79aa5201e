import fc from 'fast-check'
import { realCore } from '../helpers/bot-under-test.js'
import { shortText } from './hostile-text.js'
import { damagedRecord, junk } from './hostile-values.js'

const someEntry = fc.nat().map((place) => {
  const { entries } = realCore().knowledge.catalog
  return entries[place % entries.length]?.id ?? ''
})

const someCode = fc.oneof(
  fc.nat().map((place) => realCore().knowledge.catalog.entries.map(({ name }) => name)[place % 200] ?? ''),
  fc.integer({ min: 0, max: 0xffffffff }).map((value) => `0x${value.toString(16).toUpperCase().padStart(8, '0')}`),
  fc.integer({ min: 0, max: 70_000 }).map(String),
  fc.constantFrom('30088-1008', 'constructor', '__proto__', '0x87d13b94', 'A'.repeat(80)),
)

/** Gives addresses of answers as our cards carry them, and such as only look like them. */
export const address: fc.Arbitrary<string> = fc.oneof(
  someEntry.map((entry) => `entry:${entry}`),
  someCode.map((code) => `code:${code}`),
  fc.tuple(someCode, someEntry).map(([code, entry]) => `code:${code}@${entry.split('/')[0] ?? ''}`),
  someCode.map((code) => `number:${code}`),
  fc
    .tuple(fc.array(fc.tuple(someCode, fc.nat({ max: 1_000_000 })), { minLength: 1, maxLength: 11 }), fc.nat())
    .map(([codes, more]) => `codes:${codes.map(([code, count]) => `${code}*${count}`).join(',')}+${more}`),
  fc.array(someEntry, { minLength: 1, maxLength: 7 }).map((entries) => `pick:${entries.join(',')}`),
  fc.constantFrom('nothing', 'welcome', 'greeting', 'thanks', 'farewell', 'help', 'entry:constructor/toString', ':'),
  shortText,
  shortText.map((text) => `entry:${text}`),
  fc.integer({ min: 1, max: 1_100 }).map((length) => 'code:'.padEnd(length, 'x')),
)

const ours = damagedRecord({
  show: address,
  language: fc.constantFrom('en', 'nl', 'fr', 'sv', 'xx', 'EN', '__proto__'),
  layout: fc.constantFrom('full', 'compact', 'inserted', 'dialog', 'huge'),
  back: fc.array(address, { maxLength: 9 }),
})

/** Gives what a button may carry: ours, ours with changes, what others write, and junk. */
export const buttonData: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: ours },
  { weight: 1, arbitrary: fc.tuple(ours, junk).map(([data, more]) => ({ ...data, more, msteams: more })) },
  { weight: 1, arbitrary: fc.constant({ msteams: { type: 'messageBack', text: 'x' }, action: 'approve' }) },
  { weight: 2, arbitrary: junk },
)
