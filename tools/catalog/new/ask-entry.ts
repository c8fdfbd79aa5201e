import { ACTORS, CONFIDENCES, PLATFORMS, RETRIES, SEVERITIES, type Page } from '../../../src/catalog/entry.js'
import type { Knowledge } from '../../../src/catalog/load.js'
import type { CatalogFolder } from '../../../src/catalog/read-folder.js'
import type { FamilyFacts } from '../../../src/catalog/read-facts.js'
import { askFor, askLines, askOneOf, type Ask, type Judged } from './ask.js'
import { judgeName, judgeRelated } from './judge-code.js'
import { askSources } from './ask-sources.js'
import type { NewEntry } from './new-entry.js'

/** What the questions have to know. */
export interface Surroundings {
  readonly folder: CatalogFolder
  readonly knowledge: Knowledge
  /** The day of today, `2026-11-21`. */
  readonly today: string
}

/** Asks everything that makes an entry, in the order in which its facts and its page are written. */
export async function askEntry(ask: Ask, { folder, knowledge, today }: Surroundings): Promise<NewEntry> {
  const names = folder.families.map(({ name }) => name)
  const family = await askFor(
    ask,
    `Family${names.length === 0 ? '' : ` (${names.join(', ')}, or a new one)`}: `,
    judgeFamily,
  )
  const known = folder.families.find(({ name }) => name === family)?.facts
  const name = await askFor(ask, 'Code in any spelling, or a name such as office-verbose-logging: ', (answer) =>
    judgeName(answer, family, knowledge),
  )
  return {
    family,
    name,
    ...(await askNewFamily(ask, known, today)),
    ...(await askFacts(ask, name)),
    ...(await askSources(ask, known?.sources ?? {})),
    related: await askFor(ask, 'Related codes or entries, parted by commas (may be empty): ', (answer) =>
      judgeRelated(answer, `${family}/${name}`, knowledge),
    ),
    page: await askPage(ask),
  }
}

async function askNewFamily(
  ask: Ask,
  known: FamilyFacts | undefined,
  today: string,
): Promise<Pick<NewEntry, 'newFamily'>> {
  if (known !== undefined) return {}
  return { newFamily: { platform: await askOneOf(ask, 'A new family. Platform', PLATFORMS), checked: today } }
}

async function askFacts(
  ask: Ask,
  name: string,
): Promise<Pick<NewEntry, 'symbol' | 'severity' | 'actor' | 'retry' | 'confidence'>> {
  const symbol = await askFor(ask, `Symbolic name of ${name}, such as OM_E_NO_CONNECTION (may be empty): `, judgeSymbol)
  return {
    ...(symbol === '' ? {} : { symbol }),
    severity: await askOneOf(ask, 'How bad it is', ['error', ...SEVERITIES.filter((value) => value !== 'error')]),
    actor: await askOneOf(ask, 'Who can act', ['admin', ...ACTORS.filter((value) => value !== 'admin')]),
    retry: await askOneOf(ask, 'What brings another attempt', RETRIES),
    confidence: await askOneOf(ask, 'How sure it is', CONFIDENCES),
  }
}

async function askPage(ask: Ask): Promise<Page> {
  const title = await askFor(
    ask,
    'Title, as a caller would understand it (up to 80 characters, no full stop): ',
    judgeTitle,
  )
  const description = await askFor(ask, 'Description, one paragraph: ', judgeText)
  const causes = await askLines(ask, 'Causes, the likeliest first')
  const steps = await askLines(ask, 'Steps of the remedy, each beginning with a verb')
  const tellUser = (await ask('What to tell the user, in plain words (may be empty): ')).trim()
  const saidAs = await askLines(ask, 'What people type who do not know the code (eight lines or more)')
  const fix = steps.map((text) => ({ text, commands: [] }))
  return { title, description, causes, fix, ...(tellUser === '' ? {} : { tellUser }), saidAs }
}

function judgeFamily(answer: string): Judged<string> {
  const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)
  return isName ? { value: answer } : { problem: 'a family is named in lower-case words joined by hyphens' }
}

function judgeSymbol(answer: string): Judged<string> {
  return /^\w*$/.test(answer) ? { value: answer } : { problem: 'a symbolic name is one word' }
}

function judgeTitle(answer: string): Judged<string> {
  if (answer === '') return { problem: 'the title is the first line of the card' }
  return answer.length <= 80 && !answer.endsWith('.')
    ? { value: answer }
    : { problem: 'up to 80 characters, without a full stop at the end' }
}

function judgeText(answer: string): Judged<string> {
  return answer === '' ? { problem: 'the card shows it below the title' } : { value: answer }
}
