import type { Nodes } from 'mdast'

/** A piece of markup that a card cannot show, and its line (from 1). */
export interface MarkupProblem {
  readonly line: number
  readonly what: string
}

/** What a text block of a Teams card shows. */
const CARD_MARKUP = new Set(['paragraph', 'text', 'strong', 'emphasis', 'link', 'break', 'listItem'])
/** A step has commands besides. */
const STEP_MARKUP = new Set([...CARD_MARKUP, 'code'])
/** What a text that people copy, or a title, may hold. */
const PLAIN = new Set(['paragraph', 'heading', 'text', 'break'])

/** The row below the header of a table, which a parser without tables takes for text. Bounded to 200 characters. */
const TABLE = /^ {0,3}\|?[ :|-]{0,200}-{3}[ :|-]{0,200}\|/m
const TEMPLATE = /\$\{|\{\{/

/** Names every piece of markup that a card cannot show. */
export function checkMarkup(node: Nodes, source: string): MarkupProblem[] {
  return [...findForeign(node, CARD_MARKUP, 'a card cannot show'), ...checkText(node, source)]
}

/** Names every piece of markup that a card cannot show in a step, which may have commands in fenced blocks. */
export function checkStep(node: Nodes, source: string): MarkupProblem[] {
  return [...findForeign(node, STEP_MARKUP, 'a card cannot show'), ...checkText(node, source)]
}

/** Names everything in a title or a text to copy that is more than plain words. */
export function checkPlain(node: Nodes, source: string): MarkupProblem[] {
  return [...findForeign(node, PLAIN, 'this text is plain, without'), ...checkText(node, source)]
}

function findForeign(node: Nodes, allowed: ReadonlySet<string>, what: string): MarkupProblem[] {
  const found: MarkupProblem[] = []
  visit(node, (inner) => {
    const line = inner.position?.start.line ?? 1
    if (!allowed.has(inner.type)) found.push({ line, what: `${what} ${MARKUP_NAMES[inner.type] ?? inner.type}` })
    else if (inner.type === 'link' && !inner.url.startsWith('https://'))
      found.push({ line, what: `the link to ${inner.url} does not begin with https://` })
  })
  return found
}

function checkText(node: Nodes, source: string): MarkupProblem[] {
  const line = node.position?.start.line ?? 1
  const found: MarkupProblem[] = []
  if (TEMPLATE.test(source)) found.push({ line, what: 'a template expression (${ or {{) stands in the text' })
  if (TABLE.test(source)) found.push({ line, what: 'a card cannot show a table' })
  return found
}

/** Kinds of Markdown as people call them. */
const MARKUP_NAMES: Readonly<Record<string, string>> = {
  strong: 'bold',
  emphasis: 'italics',
  link: 'a link',
  linkReference: 'a link by reference',
  list: 'a list inside a list',
  inlineCode: 'code inside a sentence (`…`)',
  code: 'a command here',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  blockquote: 'a quotation (>)',
  thematicBreak: 'a line (---)',
  heading: 'a heading inside a text',
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}
