import type { Finding } from '../../../src/catalog/finding.js'
import { ownedPages, type CheckedCatalog } from './check.js'
import { pageTexts } from './page-texts.js'
import { comparable } from './said-as.js'

/** From how many words on a message is looked for inside longer texts. Shorter ones have to be the whole text. */
const ENOUGH = 4

/** Finds messages of the test corpus that stand in a page, or in a line about something else, whole or inside a text. */
export function findCorpusLines(catalog: CheckedCatalog): Finding[] {
  const corpus = new CorpusIndex(catalog.corpus)
  const told = (file: string, line: number): Finding => ({
    file,
    line,
    what: 'this text holds a message of test/corpus',
    why: 'the corpus measures the search with words that the catalog has not seen',
    fix: 'write the line in other words',
  })
  const inPages = ownedPages(catalog).flatMap(({ file: page }) =>
    pageTexts(page)
      .filter(({ text }) => corpus.isIn(text))
      .map(({ line }) => told(page.file, line)),
  )
  // The compiled lexicon has no lines: the topic's file is named, and what stands in it is quoted.
  const elsewhere = Object.entries(catalog.knowledge.lexicon.elsewhere).flatMap(([topic, lines]) =>
    Object.values(lines)
      .flat()
      .filter((text) => corpus.isIn(text))
      .map((text) => ({
        ...told(`lexicon/elsewhere/${topic}.yaml`, 1),
        what: `"${text}" is a message of test/corpus`,
      })),
  )
  return [...inPages, ...elsewhere]
}

/** The messages of the corpus, found by their first words. */
class CorpusIndex {
  private readonly whole = new Set<string>()
  private readonly byBeginning = new Map<string, string[]>()

  constructor(messages: readonly string[]) {
    for (const message of messages) {
      const line = comparable(message)
      this.whole.add(line)
      const words = line.split(' ')
      const beginning = words.slice(0, ENOUGH).join(' ')
      if (words.length >= ENOUGH) this.byBeginning.set(beginning, [...(this.byBeginning.get(beginning) ?? []), line])
    }
  }

  isIn(text: string): boolean {
    const line = comparable(text)
    if (line !== '' && this.whole.has(line)) return true
    const words = line.split(' ')
    return words.some((_, start) => {
      const rest = words.slice(start)
      const candidates = this.byBeginning.get(rest.slice(0, ENOUGH).join(' '))
      return candidates?.some((candidate) => `${rest.join(' ')} `.startsWith(`${candidate} `)) ?? false
    })
  }
}
