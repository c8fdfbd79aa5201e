/** The languages that everything a person reads exists in. The first one is the source text of the catalog. */
export const LANGUAGES = ['en', 'nl', 'fr', 'sv'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language of the source pages, and the one to fall back to. */
export const SOURCE_LANGUAGE: Language = 'en'

/** Gives the catalog language of a BCP 47 locale (`nl-BE` → `nl`), or `undefined` when it is none of ours. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.slice(0, 8).split(/[-_]/)[0]?.toLowerCase()
  return LANGUAGES.find((language) => language === primary)
}
