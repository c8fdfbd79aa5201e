import type { Finding } from './finding.js'
import { LANGUAGES } from './language.js'

const IS_LANGUAGE = new Set<string>(LANGUAGES)

/** Finds what nobody would ever read in a family folder: a misspelled file name, a page in no language's folder. */
export function strayFiles(family: string, paths: readonly string[]): Finding[] {
  return paths.flatMap((path) => {
    const [folder = '', page, ...deeper] = path.split('/')
    if (page === undefined) return folder === 'facts.yaml' ? [] : [stray(`${family}/${path}`, WRONG_FILE)]
    if (!IS_LANGUAGE.has(folder)) return [stray(`${family}/${path}`, WRONG_FOLDER)]
    return page.endsWith('.md') && deeper.length === 0 ? [] : [stray(`${family}/${path}`, WRONG_PAGE)]
  })
}

/** Finds facts that stand beside the families instead of in one. */
export function strayFacts(names: readonly string[]): Finding[] {
  const fix = 'move it into the folder of its family, and name it facts.yaml'
  return names.filter((name) => /^facts\.ya?ml$/i.test(name)).map((name) => stray(name, fix))
}

const WRONG_FOLDER = `name the folder after its language: ${LANGUAGES.join(', ')}`
const WRONG_FILE = 'name the facts facts.yaml, and put a page into the folder of its language, such as en'
const WRONG_PAGE = 'name the page after its entry, with .md at the end: 0x87D13B62.md'

function stray(file: string, fix: string): Finding {
  return {
    file,
    line: 1,
    what: `${file} is not read`,
    why: 'its name or its place is none that the catalog knows',
    fix,
  }
}
