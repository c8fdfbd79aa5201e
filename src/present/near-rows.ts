import type { Code } from '../parse/code.js'
import { writeAddress } from '../resolve/address.js'
import { showName } from './card-markdown.js'
import { titleOf } from './entry-words.js'
import type { SpokenView } from './view.js'

/** Gives where a code that is written nearly alike is answered. */
export function addressOfNear(code: Code): string {
  return writeAddress({ kind: 'code', code, first: [] })
}

/** Gives what a code means, as card Markdown: the title of its entry or its symbolic name; '' where nothing is known. */
export function meaningOfNear(code: Code, { lookUp, say, shown }: SpokenView): string {
  const answer = lookUp(addressOfNear(code))
  switch (answer?.kind) {
    case 'entry':
      return titleOf(answer.entry, shown)
    case 'choices':
      return say('triage.several')
    case 'decoded':
      return showName(answer.decoded.names[0]?.name ?? '')
    default:
      return ''
  }
}

/** Gives `**0x87D13B94** · The App Store is switched off` as card Markdown, or the code alone. */
export function nearText(code: Code, view: SpokenView): string {
  const meaning = meaningOfNear(code, view)
  return meaning === '' ? `**${code}**` : `**${code}** · ${meaning}`
}
