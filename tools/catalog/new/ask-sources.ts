import { askFor, type Ask, type Judged } from './ask.js'
import type { NewEntry } from './new-entry.js'

const ADDRESS = /^https:\/\/[^\s/]+\.[^\s]+$/
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Asks where the facts come from: short names of sources that the family has, or new addresses. */
export async function askSources(
  ask: Ask,
  known: Readonly<Record<string, string>>,
): Promise<Pick<NewEntry, 'sources' | 'newSources'>> {
  const keys = Object.keys(known)
  const offer = keys.length === 0 ? '' : ` (${keys.join(', ')}, or https://…)`
  const answers = await askFor(ask, `Sources, parted by commas${offer}: `, (answer) => judgeSources(answer, keys))
  const newSources: Record<string, string> = {}
  const sources: string[] = []
  for (const answer of answers) {
    const key = ADDRESS.test(answer) ? await askKey(ask, answer, [...keys, ...Object.keys(newSources)]) : answer
    if (ADDRESS.test(answer)) newSources[key] = answer
    sources.push(key)
  }
  return { sources: [...new Set(sources)], newSources }
}

function judgeSources(answer: string, keys: readonly string[]): Judged<string[]> {
  const answers = answer.split(',').flatMap((part) => part.trim() || [])
  const wrong = answers.find((part) => !keys.includes(part) && !ADDRESS.test(part))
  if (wrong !== undefined) return { problem: `${wrong} is neither a source of this family nor an https:// address` }
  return answers.length === 0 ? { problem: 'every entry names at least one source' } : { value: answers }
}

function askKey(ask: Ask, address: string, taken: readonly string[]): Promise<string> {
  return askFor(ask, `A short name for ${address}, such as app-install: `, (answer) => {
    if (taken.includes(answer)) return { problem: `${answer} is another source` }
    return KEY.test(answer) ? { value: answer } : { problem: 'lower-case words joined by hyphens' }
  })
}
