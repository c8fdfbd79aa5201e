import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { EMPTY_LEXICON, type ConceptWords, type Lexicon } from './lexicon.js'

/** Words that are no concept. */
export const FUNCTION_WORDS_FILE = 'function-words.yaml'
/** The folder of topics, a file for each: by language the lines that people say. */
export const ELSEWHERE_FOLDER = 'elsewhere'

/** Reads `lexicon` of a catalog folder. */
export function readLexicon(root: string): Lexicon {
  const folder = join(root, 'lexicon')
  if (!existsSync(folder)) return EMPTY_LEXICON
  const concepts = yamlFilesIn(folder)
    .filter((file) => file !== FUNCTION_WORDS_FILE)
    .map((file) => readYaml<Record<string, ConceptWords>>(join(folder, file)))
  const topics = yamlFilesIn(join(folder, ELSEWHERE_FOLDER))
  const linesOf = (file: string): ConceptWords => readYaml<ConceptWords>(join(folder, ELSEWHERE_FOLDER, file))
  const functionWords = join(folder, FUNCTION_WORDS_FILE)
  return {
    concepts: Object.assign({}, ...concepts) as Record<string, ConceptWords>,
    elsewhere: Object.fromEntries(topics.map((file) => [file.replace(/\.yaml$/, ''), linesOf(file)])),
    functionWords: existsSync(functionWords) ? readYaml<ConceptWords>(functionWords) : {},
  }
}

/** Gives the names of the YAML files in a folder, sorted; none where there is no folder. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

function readYaml<Content>(path: string): Content {
  return parse(readFileSync(path, 'utf8')) as Content
}
