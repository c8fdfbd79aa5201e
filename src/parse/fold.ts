/** Folds case and diacritics, so that one spelling in a table stands for all: `Déjà` → `deja`. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  return ASCII.test(small) ? small : small.normalize('NFD').replace(DIACRITIC, '')
}

/** Gives the set of the words of a table, which are written folded and parted by blanks. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/))
}

const ASCII = /^[\x20-\x7E]*$/
const DIACRITIC = /[\u0300-\u036F]/g
