import { Parser, type Handler } from 'htmlparser2'

/** The own words of a message, and the words of the message that it quotes. */
export interface TeamsText {
  readonly text: string
  readonly quoted: string
}

/** Longest markup that is read, in UTF-16 units: a log of the size that `parse` reads, with its tags. */
const BOUND = 400_000
/** "<" [ "/" ] name, as Teams and its clients write it. Other angle brackets are a person's own and stay: `<a:Error>`. */
const TEAMS_TAG =
  /<\/?(?:a|at|attachment|b|blockquote|br|code|codeblock|div|em|emoji|h[1-6]|i|img|li|ol|p|pre|s|span|strong|table|tbody|td|th|thead|tr|u|ul)(?=[\s/>])/i
/** Parts of a quoted message that are not its words: who wrote it (`mri`), and when. */
const ABOUT_THE_QUOTE = new Set(['mri', 'time'])
const BREAKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'pre',
  'codeblock',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

const CELLS = new Set(['td', 'th'])

/** Gives the plain text of Teams markup: tags go, entities become characters, a quoted reply stands apart. */
export function readTeamsText(source: string): TeamsText {
  const bounded = source.slice(0, BOUND)
  if (!TEAMS_TAG.test(bounded) && !bounded.includes('&')) return { text: tidy(bounded), quoted: '' }
  const html = TEAMS_TAG.test(bounded) ? bounded : bounded.replaceAll('<', '&lt;')
  const reading = new Reading()
  new Parser(reading, { decodeEntities: true, lowerCaseTags: true }).end(html)
  return { text: tidy(reading.own.join('')), quoted: tidy(reading.quoted.join('')) }
}

/** What the parser tells, sorted into the own words of a message and those that it quotes. */
class Reading implements Partial<Handler> {
  readonly own: string[] = []
  readonly quoted: string[] = []
  private quotes = 0
  /** Cells that are open: a paragraph inside one is no line of its own. */
  private cells = 0
  /** The tag inside which the words are about the quote, while it is open. */
  private silent: string | undefined

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'blockquote') this.quotes += 1
    if (BREAKS.has(name)) this.into.push(this.cells > 0 ? ' ' : '\n')
    if (CELLS.has(name)) this.cells += 1
    if (this.quotes > 0 && ABOUT_THE_QUOTE.has(attributes['itemprop'] ?? '')) this.silent ??= name
  }

  ontext(text: string): void {
    if (this.silent === undefined) this.into.push(text)
  }

  onclosetag(name: string): void {
    if (name === this.silent) this.silent = undefined
    if (CELLS.has(name)) this.closeCell()
    if (BREAKS.has(name)) this.into.push(this.cells > 0 ? ' ' : '\n')
    if (name === 'blockquote') this.quotes = Math.max(0, this.quotes - 1)
  }

  /** A tab parts cells, so that `parse` knows which code stands below which heading. */
  private closeCell(): void {
    this.cells = Math.max(0, this.cells - 1)
    this.into.push('\t')
  }

  private get into(): string[] {
    return this.quotes > 0 ? this.quoted : this.own
  }
}

/** Smart quotes become plain ones, runs of empty lines one, and the ends are trimmed. */
function tidy(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/\t *\n/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
