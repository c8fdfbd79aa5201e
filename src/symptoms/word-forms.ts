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

/** How many words of people's own are remembered, beside those of the catalog as they stand there. Then all are forgotten. */
const OF_PEOPLE = 10_000
/** In how many writings a word of the catalog stands, by capitals. */
const WRITINGS = 2
/** Longer ones are not remembered: nobody writes them twice. */
const LONGEST = 40

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
  private readonly most: number

  /** `vocabulary`: the words of the catalog, lower case, by which compounds are split; without it none is. */
  constructor(
    private readonly language: Language,
    private readonly vocabulary: ReadonlySet<string> = new Set(),
  ) {
    this.most = vocabulary.size * WRITINGS + OF_PEOPLE
  }

  /** Gives the forms of a word. */
  of(word: string): WordForm {
    const known = this.known.get(word)
    if (known !== undefined) return known
    const form = this.make(word.toLowerCase())
    if (this.known.size >= this.most) this.known.clear()
    if (word.length <= LONGEST) this.known.set(word, form)
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
