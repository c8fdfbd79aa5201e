import { isCode, roleOf, type IntroductionWord } from './introduction-words.js'
import type { Passage } from './passage.js'
import { listGoesOn } from './surroundings.js'
import { Shape } from './words.js'

/**
 * Gives what the words that end at `at` say of a number: `code`, `exit code`, `code de sortie`. In a condition of SQL they
 * say nothing. `role` is that of the last of them; a caller who has looked it up hands it in.
 */
export function introducingWord(
  passage: Passage,
  at: number,
  index: number,
  role = roleOf(passage.words[at]?.text ?? ''),
): IntroductionWord | 'none' | undefined {
  if (role.plural === true) return listGoesOn(passage, index) ? 'error' : 'none'
  if (role.introduction === undefined && role.qualifier === undefined) return undefined
  const word = passage.words[at]?.text ?? ''
  const before = passage.words[at - 1]?.text ?? ''
  if (/^where$/i.test(before) || isHowMany(passage, at - 1) || isPlaceOfFault(passage, at, index)) return 'none'
  const qualifier = isCode(word) ? roleOf(before).qualifier : isBehindCode(passage, at) ? role.qualifier : undefined
  return qualifier ?? role.introduction
}

/** `Décalage d'erreur : 0x7286e`, `Id van proces met fout: 0x2b4c`: what the report of a crash says around its code. */
function isPlaceOfFault({ words }: Passage, at: number, index: number): boolean {
  if (((words[index]?.shape ?? 0) & Shape.otherLetter) === 0) return false
  const [thing, tie] = [words[at - 2]?.text ?? '', words[at - 1]?.text ?? '']
  return (
    /^(?:d|de|du|met|van|of|with|med|i)$/i.test(tie) && /^(?:d[ée]calage|offset|proces|process|processus)$/i.test(thing)
  )
}

/** `antal fel`, `number of error`, `nombre d'erreur`: how many, not which. */
function isHowMany({ words }: Passage, at: number): boolean {
  const word = words[at]?.text ?? ''
  return HOW_MANY.test(/^(?:of|d|de|van)$/i.test(word) ? (words[at - 1]?.text ?? '') : word)
}

const HOW_MANY = /^(?:a?antal|antalet|nombre|number|count|total|totaal|totalt)$/i

/** Reads French: gives whether "code" or "code de" stands in front. */
function isBehindCode(passage: Passage, at: number): boolean {
  const before = passage.words[at - 1]?.text ?? ''
  const head = /^(?:d|de|du)$/i.test(before) ? (passage.words[at - 2]?.text ?? '') : before
  return isCode(head) || /^valeur$/i.test(head)
}
