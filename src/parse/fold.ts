/** Folds case and diacritics, so that one spelling in a table stands for all: `Déjà` → `deja`. */
export function fold(word: string): string {
  if (isFolded(word)) return word
  const small = word.toLowerCase()
  return ASCII.test(small) ? small : small.normalize('NFD').replace(DIACRITIC, '')
}

/** Gives the set of the words of a table, which are written folded and parted by blanks. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/))
}

/** Gives whether a word holds small letters from a to z and nothing else, as most do. Read by hand: this is asked often. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    if (unit < SMALL_A || unit > SMALL_Z) return false
  }
  return true
}

const SMALL_A = 97
const SMALL_Z = 122
const ASCII = /^[\x20-\x7E]*$/
const DIACRITIC = /[\u0300-\u036F]/g
