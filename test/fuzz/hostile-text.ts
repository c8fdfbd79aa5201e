import fc from 'fast-check'

/** Stands in most of what the fuzzer says as a person. It may stand on a card as plain text, and nowhere in the log. */
export const CANARY = 'canary7f3a'
/** A host that no link on a card may lead to. */
export const FOREIGN_HOST = 'evil.example'

/** Text that wants to be more than text: a link, a mention, a template, a card function, markup, a header. */
const INJECTIONS = [
  `[${CANARY}](https://${FOREIGN_HOST}/${CANARY})`,
  `![${CANARY}](https://${FOREIGN_HOST}/x.png)`,
  `[${CANARY}](javascript:alert(1))`,
  `[${CANARY}]: https://${FOREIGN_HOST}`,
  `<https://${FOREIGN_HOST}/${CANARY}>`,
  `https://${FOREIGN_HOST}/${CANARY}?code=0x87D13B94`,
  `www.${FOREIGN_HOST}`,
  `mailto:${CANARY}@${FOREIGN_HOST}`,
  `<at>${CANARY}</at>`,
  `&lt;at&gt;${CANARY}&lt;/at&gt;`,
  `&#60;at&#62;${CANARY}`,
  `<img src="https://${FOREIGN_HOST}/x" onerror="${CANARY}">`,
  `<script>${CANARY}</script>`,
  `<a href="https://${FOREIGN_HOST}">${CANARY}</a>`,
  `\${${CANARY}}`,
  '${$root.fallbackText}',
  '${json("{}")}',
  `{{DATE(2026-01-01T00:00:00Z,SHORT)}} ${CANARY}`,
  '{{TIME(2026-01-01T00:00:00Z)}}',
  `**${CANARY}** _x_ ~~x~~ \`x\``,
  `# ${CANARY}\n\n- a\n- b\n\n| a | b |\n|---|---|`,
  `\\](https://${FOREIGN_HOST})`,
  `\r\nSet-Cookie: ${CANARY}=1`,
  '../../../etc/passwd',
] as const

/** Characters that count, sort, join or encode otherwise than they look. */
const ODD = [
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u2028',
  'e\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '٠١٢٣',
  '０ｘ８７Ｄ１３Ｂ９４',
  'ﬁ',
  'İ',
  'ß',
  '\u00a0',
] as const

const CODES = [
  '0x87D13B94',
  '0x87d1041c',
  '-2016330860',
  '2278636436',
  '1603',
  '30088-1008',
  '0x80070005',
  '0x0',
  '0xFFFFFFFF',
  '0x87D13B9',
  '0x87D13B944',
  'Ox87D13B94',
  'WU_E_ALL_UPDATES_FAILED',
  '99999999999999999999',
  '-0',
  '1e308',
] as const

const SENTENCES = [
  'the user tapped not now when the iPad asked to install the app',
  'de gebruiker heeft de installatie van de app geweigerd',
  "l'application n'est pas détectée après une installation réussie",
  'appen kunde inte identifieras efter installationen',
  'hello',
  'tack så mycket',
  'aide',
  'what about',
  'the printer is on fire',
  `my colleague ${CANARY} cannot sign in`,
] as const

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'] as const

/** Few UTF-16 units at a time: what a person or an attacker writes between two spaces. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...CODES) },
  { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
)

const separator = fc.constantFrom(' ', ' ', '', '\n', ', ', '\t', '/', '—')

/** Gives texts of up to a dozen pieces. */
export const shortText: fc.Arbitrary<string> = fc
  .tuple(separator, fc.array(piece, { maxLength: 12 }))
  .map(([between, pieces]) => pieces.join(between))

/** Longest text: what Teams lets a message have. In UTF-16 units. */
const LONGEST = 100_000

/** Gives texts of up to 100,000 units: a log, a paste, a flood. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(separator, fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1_000, max: LONGEST }))
  .map(([between, pieces, length]) => {
    const unit = pieces.join(between) + between || ' '
    return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  })

/** Gives mostly short texts, now and then a long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: shortText },
  { weight: 1, arbitrary: longText },
)
