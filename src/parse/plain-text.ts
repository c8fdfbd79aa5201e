/**
 * What a person sees of a message: without the marks that HTML, Markdown, JSON and copying from tables leave behind.
 *
 * ```
 * <p><at>Bot</at>&nbsp;0x87D1041C</p>   →   Bot 0x87D1041C
 * OM\_E\_NO\_CONNECTION                 →   OM_E_NO_CONNECTION
 * ```
 */

/** Longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 100_000

/** A text within the bound, and whether something was left off. */
export interface BoundedText {
  readonly text: string
  readonly truncated: boolean
}

/** Gives the beginning of a text, cut between two words so that no half of a code is read as a whole one. */
export function boundedText(text: string): BoundedText {
  if (text.length <= LONGEST_TEXT) return { text, truncated: false }
  const beginning = text.slice(0, LONGEST_TEXT)
  const tail = /[^\s,;]{0,128}$/.exec(beginning.slice(-128))?.[0].length ?? 0
  return { text: beginning.slice(0, LONGEST_TEXT - tail), truncated: true }
}

/** Gives the plain text of a message. Tags that HTML does not know are a log's own and stay. */
export function plainText(text: string): string {
  if (!MARKS.test(text)) return text
  let plain = text.replace(INVISIBLE, '')
  if (plain.includes('<')) plain = withoutTags(plain)
  if (plain.includes('&')) plain = plain.replace(ENTITY, entityText)
  if (plain.includes('\\')) plain = withoutEscapes(plain)
  return plain.replace(INVISIBLE, '').normalize('NFC')
}

/** Anything that this file would change: a quick test that leaves most messages alone. */
const MARKS = /[<&\\]|[\u0300-\u036F]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

/** Soft hyphens, zero-width characters and direction marks, which come along when a cell or a name is copied. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/**
 * A tag of HTML as Teams and mail write it.
 *
 * ```
 * tag = "<" [ "/" ] name [ blank or "/" { any but "<" and ">" } ] ">"
 * ```
 */
const TAG =
  /<(?<close>\/?)(?<name>a|abbr|at|attachment|b|blockquote|br|code|codeblock|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|readonly|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:[\s/][^<>]{0,4000})?>/gi

/** Who is called upon is no word of the question: `erreur <at>Bot</at> 1603`. */
const MENTION = /<at(?:\s[^<>]{0,400})?>[^<>]{0,200}<\/at>/gi

/** A paragraph that fills a cell of a table is no line of its own. Most texts with tags have no cells and are spared the search. */
const CELL = /<\/?t[dh][\s>]/i
const CELL_BLOCK =
  /(?<=<t[dh](?:\s[^<>]{0,400})?>)\s{0,8}<(?:p|div)(?:\s[^<>]{0,400})?>|<\/(?:p|div)>\s{0,8}(?=<\/t[dh]>)/gi

/** Marks inside a line that part no words: Teams cuts `<b>0x87D3</b><b>006A</b>` as it likes. */
const INLINE = /^(?:a|abbr|b|code|em|font|i|readonly|s|small|span|strike|strong|u)$/i
const BLOCK = /^(?:blockquote|br|codeblock|div|h[1-6]|hr|li|ol|p|pre|table|ul)$/i

function withoutTags(text: string): string {
  const called = text.replace(MENTION, ' ')
  return (CELL.test(called) ? called.replace(CELL_BLOCK, '') : called).replace(TAG, tagText)
}

/** A row of a table becomes a line, its cells are parted by tabs. */
function tagText(_tag: string, close: string, name: string): string {
  if (INLINE.test(name)) return ''
  if (BLOCK.test(name)) return '\n'
  if (/^tr$/i.test(name)) return close && '\n'
  return /^t[dh]$/i.test(name) ? close && '\t' : ' '
}

/** A character reference: decimal, hexadecimal or by name. */
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}));/gi

const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    nbsp: '\u00A0',
    thinsp: '\u2009',
    ensp: ' ',
    emsp: ' ',
    shy: '',
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
  },
  ...{ minus: '\u2212', ndash: '\u2013', mdash: '\u2014', hyphen: '\u2010', dash: '\u2010', hellip: '\u2026' },
  ...{
    lsquo: '\u2018',
    rsquo: '\u2019',
    ldquo: '\u201C',
    rdquo: '\u201D',
    laquo: '«',
    raquo: '»',
    deg: '°',
    euro: '€',
  },
  ...{ auml: 'ä', ouml: 'ö', aring: 'å', euml: 'ë', iuml: 'ï', uuml: 'ü', eacute: 'é', egrave: 'è', ecirc: 'ê' },
  ...{ agrave: 'à', acirc: 'â', ccedil: 'ç', icirc: 'î', ocirc: 'ô', ugrave: 'ù', ucirc: 'û' },
}

function entityText(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity
  const point = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
}

/** A Markdown escape; and a JSON escape, which a path such as `C:\temp` only resembles. */
const MARKDOWN_ESCAPE = /\\(?<char>[_*\-#`()[\].!+~>|"/])/g
const JSON_ESCAPE = /\\(?:[\\nrt]|u00[0-9a-f]{2}|u20[0-9a-f]{2})/gi
const LIKELY_JSON_ESCAPE = /\\(?:\\|[nrt](?![a-z])|u00[0-9a-f]{2}|u20[0-9a-f]{2})/g

function withoutEscapes(text: string): string {
  const json = /":|\\"|\\r\\n/.test(text) ? JSON_ESCAPE : LIKELY_JSON_ESCAPE
  return text.replace(json, jsonText).replace(MARKDOWN_ESCAPE, '$<char>')
}

function jsonText(escape: string): string {
  if (escape === '\\\\') return '\\'
  if (escape.length === 2) return escape === '\\t' ? '\t' : '\n'
  return String.fromCharCode(Number.parseInt(escape.slice(2), 16))
}
