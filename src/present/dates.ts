import type { Language } from '../catalog/language.js'

/** By language. Made when the first card needs it: it takes ten milliseconds of a start. */
const FORMATS = new Map<Language, Intl.DateTimeFormat>()

/** Gives a day (`2026-11-21`) as a language writes it: `21 november 2026`. A day has no time zone. */
export function dateIn(language: Language, day: string): string {
  const format = FORMATS.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  FORMATS.set(language, format)
  return format.format(new Date(day))
}
