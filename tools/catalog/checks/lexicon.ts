import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import type { Finding } from '../../../src/catalog/finding.js'
import { LANGUAGES } from '../../../src/catalog/language.js'

const IS_LANGUAGE = new Set<unknown>(LANGUAGES)

/** Finds what the search could not read in `lexicon/*.yaml` of a catalog folder. */
export function findLexicon(root: string): Finding[] {
  const folder = join(root, 'lexicon')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => problemsIn(`lexicon/${name}`, readFileSync(join(folder, name), 'utf8')))
}

function problemsIn(file: string, source: string): Finding[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const told = (offset: number, what: string): Finding => ({ file, line: lines.linePos(offset).line, what, ...FORM })
  if (document.errors.length > 0)
    return document.errors.map((error) => told(error.pos[0], error.message.split('\n')[0] ?? 'not YAML'))
  return wrongNodes(document.contents).map(({ node, what }) => told(node?.range?.[0] ?? 0, what))
}

const FORM = {
  why: 'the search cannot read it',
  fix: 'write a name, and below it for each language a list of words: "  en: [decline, said no]"',
}

interface WrongNode {
  readonly node: Node | null | undefined
  readonly what: string
}

function wrongNodes(contents: Node | null): WrongNode[] {
  if (!isMap<Node, Node>(contents)) return [{ node: contents, what: 'the file is no list of names with words' }]
  return contents.items.flatMap(({ key, value }): WrongNode[] =>
    isMap<Node, Node>(value)
      ? value.items.flatMap((language) => wrongWords(language.key, language.value))
      : [{ node: key, what: `${String(key)} has no words by language` }],
  )
}

function wrongWords(language: Node, words: Node | null): WrongNode[] {
  const name = isScalar(language) ? language.value : undefined
  if (!IS_LANGUAGE.has(name)) return [{ node: language, what: `${String(name)} is none of ${LANGUAGES.join(', ')}` }]
  if (!isSeq<Node>(words)) return [{ node: language, what: 'the words are no list: [decline, said no]' }]
  return words.items
    .filter((word) => !isScalar(word) || typeof word.value !== 'string')
    .map((word) => ({ node: word, what: `${String(word)} is no word: put numbers, yes and no in quotes` }))
}
