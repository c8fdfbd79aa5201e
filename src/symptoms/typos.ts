import SearchableMap from 'minisearch/SearchableMap'

/** A word of the catalog that a mistyped one may be. */
export interface Correction {
  readonly term: string
  /** How many letters differ. */
  readonly typos: number
}

/** From this length on one letter may differ, and from that on two. */
const ONE_TYPO = 5
const TWO_TYPOS = 9
/** Longer "words" are no words. */
const LONGEST = 40

/** Finds the words of the catalog that a word which it lacks may stand for. No code and no number is ever corrected. */
export class Typos {
  private tree: SearchableMap<true> | undefined

  constructor(private readonly vocabulary: readonly string[]) {}

  /** Gives the terms that differ from a word by one typo from five letters and by two from nine. */
  of(word: string): readonly Correction[] {
    if (word.length < ONE_TYPO || word.length > LONGEST || /\d/.test(word)) return []
    const found = this.treeOfWords().fuzzyGet(word, word.length >= TWO_TYPOS ? 2 : 1)
    return Array.from(found, ([term, [, typos]]) => ({ term, typos }))
  }

  /** Made when the first word is mistyped: most of a bot's life in one language passes without. */
  private treeOfWords(): SearchableMap<true> {
    this.tree ??= SearchableMap.from(this.vocabulary.map((term) => [term, true]))
    return this.tree
  }
}
