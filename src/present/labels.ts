import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../catalog/language.js'

/** Every word that the bot itself says, in one language. */
export type LabelTable = Readonly<Record<string, string>>

/** Says a label: `say('checked', { date: '2026-11-21' })`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of the bot in every language, from `cards/labels`. */
export class Labels {
  private readonly says: Readonly<Record<Language, Say>>

  constructor(tables: Readonly<Record<Language, LabelTable>>) {
    this.says = forEachLanguage((language) => sayFrom(tables[language]))
  }

  /** Gives the function that says labels in a language. An unknown key is a defect and gives the key itself. */
  in(language: Language): Say {
    return this.says[language]
  }
}

/** Reads `labels/<language>.json` in a folder of cards. */
export function readLabels(cards: URL): Labels {
  return new Labels(
    forEachLanguage(
      (language) => JSON.parse(readFileSync(new URL(`labels/${language}.json`, cards), 'utf8')) as LabelTable,
    ),
  )
}

function forEachLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, Value>
}

function sayFrom(table: LabelTable): Say {
  return (key, values) => {
    const text = table[key] ?? key
    return values === undefined
      ? text
      : text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
