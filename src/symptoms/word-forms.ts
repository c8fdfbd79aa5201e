import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language } from '../catalog/language.js'
import { splitCompound } from './compounds.js'
import { fold } from './words.js'

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  nl: dutch,
  fr: french,
  sv: swedish,
}

/** How many words are remembered: more than a language of the catalog has. Then all are forgotten. */
const MOST = 50_000

/** What the search makes of a word. */
export interface WordForm {
  /** Case and diacritics folded. */
  readonly folded: string
  /** `Téléchargements` → `telecharg`. */
  readonly stem: string
  /** Stems of the parts of a compound; empty for a simple word. */
  readonly parts: readonly string[]
}

/** The forms of the words of one language. They are slow to make and words repeat, so each is made once. */
export class WordForms {
  private readonly known = new Map<string, WordForm>()
  private vocabulary: ReadonlySet<string> = new Set()

  constructor(private readonly language: Language) {}

  /** Takes the words of the catalog, lower case, by which compounds are split from now on. */
  learn(vocabulary: ReadonlySet<string>): void {
    this.vocabulary = vocabulary
    this.known.clear()
  }

  /** Gives the forms of a word. */
  of(word: string): WordForm {
    const known = this.known.get(word)
    if (known !== undefined) return known
    const form = this.make(word.toLowerCase())
    if (this.known.size >= MOST) this.known.clear()
    this.known.set(word, form)
    return form
  }

  private make(word: string): WordForm {
    const parts = splitCompound(word, this.language, (part) => this.vocabulary.has(part))
    return { folded: fold(word), stem: this.stem(word), parts: parts.map((part) => this.stem(part)) }
  }

  private stem(word: string): string {
    return fold(STEMMERS[this.language](word))
  }
}
