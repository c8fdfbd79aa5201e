/** Longest part of a message that the search reads, in UTF-16 units. */
const BOUND = 2_000
/** A word: letters and digits of any script, with an apostrophe or a hyphen inside left out. */
const WORD = /[\p{L}\p{N}]+/gu

/** Gives the words of a text as written, in NFC, at most 2,000 characters of it. */
export function wordsOf(text: string): string[] {
  return text.slice(0, BOUND).normalize('NFC').match(WORD) ?? []
}

/** Folds case and diacritics: `Déjà` → `deja`. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
