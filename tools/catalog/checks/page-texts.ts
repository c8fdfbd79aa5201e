import type { PageFile } from '../../../src/catalog/read-folder.js'

/** One text of a page, and its line, from 1. */
export interface PageText {
  readonly text: string
  readonly line: number
}

/** Gives every text of a page that a person wrote, `Said as` included. */
export function pageTexts({ page, places }: PageFile): PageText[] {
  const below = (heading: 'Tell the user' | 'Erratum'): number => (places.headings.get(heading) ?? 0) + 2
  return [
    { text: page.title, line: places.title },
    { text: page.description, line: places.description },
    ...page.causes.map((text, index) => ({ text, line: places.causes[index] ?? 1 })),
    ...page.fix.map(({ text }, index) => ({ text, line: places.fix[index] ?? 1 })),
    ...(page.tellUser === undefined ? [] : [{ text: page.tellUser, line: below('Tell the user') }]),
    ...(page.erratum === undefined ? [] : [{ text: page.erratum, line: below('Erratum') }]),
    ...page.saidAs.map((text, index) => ({ text, line: places.saidAs[index] ?? 1 })),
  ].filter(({ text }) => text !== '')
}
