import type { Catalog } from '../src/catalog/catalog.js'

/** About 200 characters with three spellings of codes. */
export const MESSAGE =
  'Hi, since this morning the Company Portal on my phone says 0x87D13B62 when it installs the mail app, and before ' +
  'that the log had -2016345060 in it; after a restart Office setup ended with exit code 1603, please help us.'

const BYTES = 100_000
/** One line in so many names a code. */
const CODE_EVERY = 8

/** Gives 100 KB in the shape of a management agent's log; one line in eight names a code. */
export function logText({ entries }: Catalog): string {
  const codes = entries.map(({ name }) => name).filter((name) => name.startsWith('0x'))
  let text = ''
  for (let line = 0; text.length < BYTES; line += 1) {
    const time = `2026-11-20 09:${String(line % 60).padStart(2, '0')}:${String((line * 7) % 60).padStart(2, '0')}.123`
    const outcome =
      line % CODE_EVERY === 0
        ? `failed with ${codes[line % codes.length]}`
        : `finished step ${line} of the content download`
    text += `${time} [AppInstaller] Information: application policy evaluation ${outcome}, thread ${line % 97}\n`
  }
  return text.slice(0, BYTES)
}

/** Gives a function that gives the items one after the other, for ever. */
export function inTurn<Item>(items: readonly Item[]): () => Item {
  let place = 0
  return () => items[(place += 1) % items.length] as Item
}
