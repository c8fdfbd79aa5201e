import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ConceptWords, Lexicon } from './lexicon.js'

/** Reads `lexicon/*.yaml` of a catalog folder. */
export function readLexicon(root: string): Lexicon {
  const folder = join(root, 'lexicon')
  if (!existsSync(folder)) return { concepts: {} }
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const concepts = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Record<string, ConceptWords>)
  return { concepts: Object.assign({}, ...concepts) as Record<string, ConceptWords> }
}
