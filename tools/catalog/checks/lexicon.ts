import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import type { Finding } from '../../../src/catalog/finding.js'
import { LANGUAGES } from '../../../src/catalog/language.js'
import { ELSEWHERE_FOLDER, FUNCTION_WORDS_FILE, yamlFilesIn } from '../../../src/catalog/read-lexicon.js'

const IS_LANGUAGE = new Set<unknown>(LANGUAGES)

/** Finds what the search could not read in `lexicon` of a catalog folder. */
export function findLexicon(root: string): Finding[] {
  const folder = join(root, 'lexicon')
  const concepts = yamlFilesIn(folder).filter((name) => name !== FUNCTION_WORDS_FILE)
  const topics = yamlFilesIn(join(folder, ELSEWHERE_FOLDER)).map((name) => `${ELSEWHERE_FOLDER}/${name}`)
  const functionWords = existsSync(join(folder, FUNCTION_WORDS_FILE)) ? [FUNCTION_WORDS_FILE] : []
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return [
    ...concepts.flatMap((name) => problemsIn(`lexicon/${name}`, read(name), CONCEPTS)),
    ...[...topics, ...functionWords].flatMap((name) => problemsIn(`lexicon/${name}`, read(name), BY_LANGUAGE)),
  ]
}

/** What a kind of file has to look like. */
interface Form {
  readonly wrongNodes: (contents: Node | null) => WrongNode[]
  readonly fix: string
}

const CONCEPTS: Form = {
  wrongNodes: wrongConcepts,
  fix: 'write a name, and below it for each language a list of words: "  en: [decline, said no]"',
}

const BY_LANGUAGE: Form = {
  wrongNodes: wrongLanguages,
  fix: 'write for each language a list: "en: [my printer is out of paper]"',
}

function problemsIn(file: string, source: string, { wrongNodes, fix }: Form): Finding[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const why = 'the search cannot read it'
  const told = (offset: number, what: string): Finding => ({ file, line: lines.linePos(offset).line, what, why, fix })
  if (document.errors.length > 0)
    return document.errors.map((error) => told(error.pos[0], error.message.split('\n')[0] ?? 'not YAML'))
  return wrongNodes(document.contents).map(({ node, what }) => told(node?.range?.[0] ?? 0, what))
}

interface WrongNode {
  readonly node: Node | null | undefined
  readonly what: string
}

function wrongConcepts(contents: Node | null): WrongNode[] {
  if (!isMap<Node, Node>(contents)) return [{ node: contents, what: 'the file is no list of names with words' }]
  return contents.items.flatMap(({ key, value }): WrongNode[] =>
    isMap(value) ? wrongLanguages(value) : [{ node: key, what: `${String(key)} has no words by language` }],
  )
}

function wrongLanguages(contents: Node | null): WrongNode[] {
  if (!isMap<Node, Node>(contents)) return [{ node: contents, what: 'the file is no list of languages with words' }]
  return contents.items.flatMap((language) => wrongWords(language.key, language.value))
}

function wrongWords(language: Node, words: Node | null): WrongNode[] {
  const name = isScalar(language) ? language.value : undefined
  if (!IS_LANGUAGE.has(name)) return [{ node: language, what: `${String(name)} is none of ${LANGUAGES.join(', ')}` }]
  if (!isSeq<Node>(words)) return [{ node: language, what: 'the words are no list: [decline, said no]' }]
  return words.items
    .filter((word) => !isScalar(word) || typeof word.value !== 'string')
    .map((word) => ({ node: word, what: `${String(word)} is no word: put numbers, yes and no in quotes` }))
}
