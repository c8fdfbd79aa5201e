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

/** What the search makes of a word. */
export interface WordForm {
  /** Case and diacritics folded. */
  readonly folded: string
  /** `Téléchargements` → `telecharg`. */
  readonly stem: string
  /** Stems of the parts of a compound; empty for a simple word. */
  readonly parts: readonly string[]
}

/** Makes the forms of the words of one language. */
export class WordForms {
  /** `vocabulary`: the words of the catalog, lower case, by which compounds are split; without it none is. */
  constructor(
    private readonly language: Language,
    private readonly vocabulary: ReadonlySet<string> = new Set(),
  ) {}

  /** Gives the forms of a word, which are slow to make. */
  of(written: string): WordForm {
    const word = written.toLowerCase()
    const parts = splitCompound(word, this.language, (part) => this.vocabulary.has(part))
    return { folded: fold(word), stem: this.stem(word), parts: parts.map((part) => this.stem(part)) }
  }

  private stem(word: string): string {
    return fold(STEMMERS[this.language](word))
  }
}
