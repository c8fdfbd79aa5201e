import { changed, SOUND, type Files } from '../sound-catalog.js'

const EN = 'update-agent/en/0x80CF4020.md'
const EN_BITS = 'update-agent/en/0x80CF6008.md'
const NL = 'update-agent/nl/0x80CF4020.md'
const FACTS_FILE = 'update-agent/facts.yaml'

/** One mistake in an otherwise sound catalog, and the finding that has to tell of it. */
export interface Mistake {
  readonly check: string
  readonly name: string
  readonly files: Files
  readonly finding: string
}

/** Mistakes that are told of at a line of a page. */
export const MISTAKES_IN_PAGES: readonly Mistake[] = [
  {
    check: 'form',
    name: 'a heading that is translated',
    files: changed(NL, '## Causes', '## Oorzaken'),
    finding: `${NL}:7 unknown heading "Oorzaken"`,
  },
  {
    check: 'form',
    name: 'a table',
    files: changed(EN, 'cannot do what the agent asks for.', 'cannot.\n| a | b |\n|---|---|\n| 1 | 2 |'),
    finding: `${EN}:3 a card cannot show a table`,
  },
  {
    check: 'page without entry',
    name: 'a page that no entry owns',
    files: { 'update-agent/sv/0x80CF9999.md': SOUND[EN] },
    finding: 'update-agent/sv/0x80CF9999.md:1 there is no entry update-agent/0x80CF9999',
  },
  {
    check: 'limits',
    name: 'a long title',
    files: changed(EN, '(HTTP 501)', `(HTTP 501) ${'and more '.repeat(4)}`.trim()),
    finding: `${EN}:1 the title has 94 characters`,
  },
  {
    check: 'limits',
    name: 'a full stop',
    files: changed(EN, '(HTTP 501)', '(HTTP 501).'),
    finding: `${EN}:1 the title ends with a full stop`,
  },
  {
    check: 'limits',
    name: 'too many causes',
    files: changed(EN, '- An old', `${'- One more.\n'.repeat(5)}- An old`),
    finding: `${EN}:5 6 causes`,
  },
  {
    check: 'limits',
    name: 'too many steps',
    files: changed(EN_BITS, '1. Start', `${'1. Wait.\n'.repeat(8)}1. Start`),
    finding: `${EN_BITS}:5 9 steps`,
  },
  {
    check: 'limits',
    name: 'a failure without a remedy',
    files: changed(EN_BITS, '## Fix\n\n1. Start the service again.\n\n', ''),
    finding: `${EN_BITS}:1 the page has no step under "Fix"`,
  },
  {
    check: 'limits',
    name: 'too few lines of Said as',
    files: changed(EN, '- our proxy is too old for what the agent wants\n', ''),
    finding: `${EN}:17 1 line under "Said as"`,
  },
  {
    check: 'titles',
    name: 'a title that stands twice',
    files: changed(
      EN_BITS,
      '# The download service of Windows cannot be reached',
      '# The server does not have the requested function (HTTP 501)',
    ),
    finding: `${EN_BITS}:1 update-agent/0x80CF4020 has the same title`,
  },
  {
    check: 'steps',
    name: 'a step that is misnumbered',
    files: changed(EN, '2. Find', '3. Find'),
    finding: `${EN}:12 step 2 is numbered 3`,
  },
  {
    check: 'steps',
    name: 'a step without a verb',
    files: changed(EN, '1. Wait', '1. You should wait'),
    finding: `${EN}:11 the step begins with "You"`,
  },
  {
    check: 'steps',
    name: 'a step in small letters',
    files: changed(NL, '1. Wacht', '1. wacht'),
    finding: `${NL}:13 the step does not begin with a capital letter`,
  },
  {
    check: 'errata',
    name: 'a misprint that the page does not tell of',
    files: changed(FACTS_FILE, '    retry: admin\n', '    retry: admin\n    erratum: {printed-decimal: "-1"}\n'),
    finding: `${EN_BITS}:13 the facts record a misprint (-1), and the page has no "Erratum"`,
  },
  {
    check: 'shared lines',
    name: 'a line of another entry',
    files: changed(
      EN_BITS,
      '- bits is dead and nothing is fetched',
      '- Our proxy is too old, for what the agent wants!',
    ),
    finding: `${EN_BITS}:16 "Our proxy is too old, for what the agent wants!" also stands in ${EN}`,
  },
  {
    check: 'shared lines',
    name: 'a line twice on a page',
    files: changed(EN_BITS, '- bits is dead', '- bits is dead and nothing is fetched.\n- bits is dead'),
    finding: `${EN_BITS}:17 "bits is dead and nothing is fetched" stands twice on this page`,
  },
  {
    check: 'stamp on the source',
    name: 'an English page with a stamp',
    files: { [EN]: `<!-- translates en@12345678 -->\n\n${SOUND[EN]}` },
    finding: `${EN}:1 an English page has the stamp of a translation`,
  },
  {
    check: 'stamp',
    name: 'a translation without a stamp',
    files: { [NL]: SOUND[NL]?.replace(/^.*\n\n/, '') },
    finding: `${NL}:1 the translation has no stamp`,
  },
  {
    check: 'stamp',
    name: 'a translation of an English page that has changed',
    files: changed(EN, 'Wait for the next cycle.', 'Wait for a day.'),
    finding: `${NL}:1 the English page has changed since this translation`,
  },
  {
    check: 'translation differs',
    name: 'a step less',
    files: changed(NL, '1. Wacht op de volgende ronde.\n2.', '1.'),
    finding: `${NL}:11 1 under "Fix", and 2 in English`,
  },
  {
    check: 'translation differs',
    name: 'another command',
    files: changed(NL, 'curl.exe -v', 'curl.exe -I'),
    finding: `${NL}:14 step 2 has other commands than the English page`,
  },
  {
    check: 'language',
    name: 'an English sentence on a Dutch page',
    files: changed(
      NL,
      'De machine die antwoordde kan niet doen wat de agent vraagt.',
      'The machine that answered cannot do what the agent asks for.',
    ),
    finding: `${NL}:5 this text is English, on a page in Dutch`,
  },
  {
    check: 'white space',
    name: 'white space at the end of a line',
    files: changed(EN, 'next cycle.', 'next cycle.  '),
    finding: `${EN}:11 white space at the end of the line`,
  },
  {
    check: 'white space',
    name: 'a last line without an end',
    files: changed(EN, 'cannot do this\n', 'cannot do this'),
    finding: `${EN}:20 the last line is not ended`,
  },
]
