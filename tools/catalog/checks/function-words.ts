import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/catalog/language.js'
import { wordsOf } from '../../../src/symptoms/words.js'

/**
 * Words that hold sentences together, each in one language only: no product name, command or loan word is among them.
 * Words that two of the languages write alike (`en`, `de`, `je`, `of`, `dit`, `pas`, `kan`, `plus`) tell nothing and are
 * left out.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the and to that this with for not are has have been it its you your they their what which when where who how from',
    'there these those does would should could then than only into because while after until',
  ),
  nl: words(
    'het een niet van voor wordt worden zijn naar aan bij uit door maar ook nog wel als dat deze zich heeft hebben',
    'geen kunt moet moeten wat waarom waar hoe jij wij ik hij zij ze daar omdat terwijl totdat alleen weer tegen tot',
  ),
  fr: words(
    'le les des une est sont que qui dans sur pour avec sans par ce cette ces il elle ils elles vous votre vos nous',
    'notre au aux mais où quand comme aussi encore alors donc être avoir fait ont leur leurs puis chez',
  ),
  sv: words(
    'och att det är inte som på av för med till har ett ska skulle från efter innan eller när där här hur vad vilken',
    'varför jag sitt sina bara också igen sedan redan utan över eftersom medan tills blir blev finns',
  ),
}

/** How many of another language's words make a text foreign, if it has none of its own language's. */
const ENOUGH = 3
/** How many times more of another language's words make it foreign, if it has some of its own. */
const TIMES = 4

/** Gives the language that a text is clearly in instead of the expected one. */
export function foreignLanguage(text: string, expected: Language): Language | undefined {
  const counts = countWords(text)
  return LANGUAGES.find(
    (language) => language !== expected && counts[language] >= Math.max(ENOUGH, counts[expected] * TIMES),
  )
}

/** Gives the language whose words a text has most of; the source language if it has none. */
export function likeliestLanguage(text: string): Language {
  const counts = countWords(text)
  return LANGUAGES.reduce((best, language) => (counts[language] > counts[best] ? language : best), SOURCE_LANGUAGE)
}

function countWords(text: string): Record<Language, number> {
  const written = wordsOf(text).map((word) => word.toLowerCase())
  const count = (language: Language): number => written.filter((word) => FUNCTION_WORDS[language].has(word)).length
  return { en: count('en'), nl: count('nl'), fr: count('fr'), sv: count('sv') }
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
