import { pageOf } from '../catalog/catalog.js'
import type { Answer } from '../resolve/answer.js'
import { withoutMarkdown } from './card-markdown.js'
import { codeOf } from './entry-words.js'
import type { Presented } from './presenter.js'
import { shortened } from './shortened.js'
import type { SpokenView } from './view.js'

/** What the list of a search shows of an answer, and the card that it inserts. */
export interface ResultPreview {
  readonly presented: Presented
  readonly title: string
  /** Code and platform. */
  readonly subtitle: string
  readonly text: string
}

/** Longest line of a preview, in UTF-16 units. */
const LONGEST = 120

/** Gives an answer, presented as a card, as a search result. */
export function previewOf(answer: Answer, presented: Presented, { language, say }: SpokenView): ResultPreview {
  if (answer.kind !== 'entry') return { presented, ...firstLines(presented.text) }
  const { entry } = answer
  const { page } = pageOf(entry, language)
  const platform = say(`platform.${entry.platform}`)
  const code = codeOf(entry)
  return {
    presented,
    title: page.title,
    subtitle: code === undefined ? platform : `${code} · ${platform}`,
    text: shortened(withoutMarkdown(page.description), LONGEST),
  }
}

/** The plain text of a decoded code begins with its name, its place, and how bad it is. */
function firstLines(plainText: string): Omit<ResultPreview, 'presented'> {
  const [title = '', subtitle = '', text = ''] = plainText.split('\n', 3)
  return { title, subtitle, text: shortened(text, LONGEST) }
}
