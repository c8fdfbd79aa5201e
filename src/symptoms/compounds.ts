import type { Language } from '../catalog/language.js'

/** Languages that write compounds as one word, and what may stand between the parts. */
const LINKS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nl: ['', 's', 'e', 'en'],
  sv: ['', 's', 'o', 'u'],
}
const SHORTEST_PART = 4
const SHORTEST_COMPOUND = 9
const LONGEST_COMPOUND = 40

/**
 * Splits a Dutch or Swedish compound into two words that the catalog knows, the longest first part winning.
 *
 * ```
 * installatievenster → installatie, venster      nedladdningsfel → nedladdning, fel (too short: not split)
 * ```
 */
export function splitCompound(word: string, language: Language, isWord: (part: string) => boolean): readonly string[] {
  const links = LINKS[language]
  if (links === undefined || word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return []
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = word.slice(0, end)
    if (!isWord(first)) continue
    for (const link of links) {
      const second = word.slice(end + link.length)
      if (word.startsWith(link, end) && second.length >= SHORTEST_PART && isWord(second)) return [first, second]
    }
  }
  return []
}
