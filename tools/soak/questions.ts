import { codeTexts, symptomQuestions } from '../../bench/questions.js'
import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import type { Core } from '../../src/compose.js'
import type { Dice } from './dice.js'

/** Something that a person writes, and the locale of their client. */
export interface Question {
  readonly text: string
  readonly locale: string
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', nl: 'nl-NL', fr: 'fr-FR', sv: 'sv-SE' }

const SMALL_TALK: Readonly<Record<Language, readonly string[]>> = {
  en: ['hello', 'thanks!', 'help', 'bye'],
  nl: ['hallo', 'dank je wel', 'help', 'tot ziens'],
  fr: ['bonjour', 'merci', 'aide', 'au revoir'],
  sv: ['hej', 'tack', 'hjälp', 'hej då'],
}

/** What people ask, in shares of a hundred: 45 codes, 30 symptoms, 10 logs, 10 small talk, 5 numbers that nobody knows. */
export class Questions {
  private readonly codes: readonly string[]
  private readonly symptoms = symptomQuestions()

  constructor(
    core: Core,
    private readonly dice: Dice,
  ) {
    this.codes = codeTexts(core)
  }

  /** Gives the next question. */
  next(): Question {
    const share = this.dice.roll() * 100
    if (share < 45) return this.inSomeLanguage(`what does ${this.code()} mean`)
    if (share < 75) return this.symptom()
    if (share < 85) return this.inSomeLanguage(this.log())
    const language = this.dice.oneOf(LANGUAGES)
    if (share < 95) return { text: this.dice.oneOf(SMALL_TALK[language]), locale: LOCALES[language] }
    return this.inSomeLanguage(`0x${Math.floor(this.dice.roll() * 2 ** 32).toString(16)}`)
  }

  /** Gives a symptom as people write it. */
  symptom(): Question {
    const { text, language } = this.dice.oneOf(this.symptoms)
    return { text, locale: LOCALES[language] }
  }

  /** Gives some forty lines of a log with a few codes. */
  log(): string {
    const lines = Array.from({ length: 40 }, (_, line) => {
      const what = this.dice.happens(0.1) ? `failed with error ${this.code()}` : 'state changed, nothing to report'
      return `2026-11-20 09:15:${String(line).padStart(2, '0')} [Win32App] app ${line} ${what}`
    })
    return lines.join('\n')
  }

  private code(): string {
    return this.dice.oneOf(this.codes)
  }

  private inSomeLanguage(text: string): Question {
    return { text, locale: LOCALES[this.dice.oneOf(LANGUAGES)] }
  }
}
