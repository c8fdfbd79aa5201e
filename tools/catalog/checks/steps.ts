import type { Finding } from '../../../src/catalog/finding.js'
import type { Language } from '../../../src/catalog/language.js'
import type { PageFile } from '../../../src/catalog/read-folder.js'
import type { CheckedCatalog } from './check.js'
import { ownedPages } from './check.js'

/** Words that begin a sentence which tells or supposes something, and are no verb in the language. */
const NO_VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('the a an you your this that these those it its there if when while because in on at for with as'),
  nl: words('de het een u uw je jouw dit dat deze die er als wanneer indien omdat in op bij voor met hier daar'),
  fr: words(
    'le la les un une des vous votre vos ce cet cette ces il elle si quand lorsque parce dans sur pour avec en',
  ),
  sv: words('den det de en ett du ni din ert detta denna dessa om när eftersom i på vid för med här där'),
}

/** Finds steps that are misnumbered, and steps that cannot begin with a verb. */
export function findSteps(catalog: CheckedCatalog): Finding[] {
  return ownedPages(catalog).flatMap(({ file }) => [...misnumbered(file), ...beginnings(file)])
}

function misnumbered({ file, source, places }: PageFile): Finding[] {
  const lines = source.split('\n')
  return places.fix.flatMap((line, index) => {
    const written = /^\s*(?<number>\d+)[.)]/.exec(lines[line - 1] ?? '')?.groups?.['number']
    if (written === undefined || Number(written) === index + 1) return []
    return [
      {
        file,
        line,
        what: `step ${index + 1} is numbered ${written}`,
        why: 'the card counts from 1 without gaps, and readers compare languages by number',
        fix: 'run npm run catalog:lint -- --fix',
      },
    ]
  })
}

function beginnings({ file, language, page, places }: PageFile): Finding[] {
  return page.fix.flatMap(({ text }, index) => {
    const first = /^[*_[]*(?<word>[\p{L}\p{N}]+)/u.exec(text)?.groups?.['word'] ?? ''
    const what = problemOf(first, language)
    if (what === undefined) return []
    const why = 'a step says what to do: its first word is the verb'
    return [{ file, line: places.fix[index] ?? 1, what, why, fix: 'begin with what to do: "Open …", "Check …"' }]
  })
}

function problemOf(first: string, language: Language): string | undefined {
  if (!/^\p{Lu}/u.test(first)) return 'the step does not begin with a capital letter'
  return NO_VERBS[language].has(first.toLowerCase()) ? `the step begins with "${first}"` : undefined
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
