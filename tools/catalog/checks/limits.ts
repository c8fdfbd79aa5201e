import type { Finding } from '../../../src/catalog/finding.js'
import type { CheckedCatalog, OwnedPage } from './check.js'
import { ownedPages } from './check.js'
import { count } from '../count.js'

const LONGEST_TITLE = 80
const MOST_CAUSES = 5
const MOST_STEPS = 8
/** How many lines people's words need. Update agent codes are rare, and there are many. */
const SAID_AS: Readonly<Record<string, number>> = { 'update-agent': 2 }
const SAID_AS_ELSEWHERE = 8
/** What an organization writes for itself needs less. */
const SAID_AS_EXTRA = 1

/** Finds pages that lack a part, and parts that are longer or shorter than a card and the search need. */
export function findLimits(catalog: CheckedCatalog): Finding[] {
  return ownedPages(catalog).flatMap((owned) => [
    ...titleProblems(owned),
    ...partProblems(owned),
    ...(owned.entry === undefined ? [] : requiredParts(owned, catalog.isExtra)),
  ])
}

function titleProblems({ file: { file, page, places } }: OwnedPage): Finding[] {
  const at = { file, line: places.title, why: 'the title is one line of the card, and of a list of choices' }
  const { length } = [...page.title]
  const found: Finding[] = []
  if (length > LONGEST_TITLE)
    found.push({ ...at, what: `the title has ${length} characters`, fix: `shorten it to ${LONGEST_TITLE}` })
  if (/[.。]$/.test(page.title) && !page.title.endsWith('...'))
    found.push({ ...at, what: 'the title ends with a full stop', fix: 'remove the full stop' })
  return found
}

function partProblems({ file: { file, page, places } }: OwnedPage): Finding[] {
  const found: Finding[] = []
  const why = 'a longer card is not read'
  if (page.causes.length > MOST_CAUSES)
    found.push({
      file,
      line: places.headings.get('Causes') ?? 1,
      what: `${page.causes.length} causes`,
      why,
      fix: `keep the ${MOST_CAUSES} likeliest`,
    })
  if (page.fix.length > MOST_STEPS)
    found.push({
      file,
      line: places.headings.get('Fix') ?? 1,
      what: `${page.fix.length} steps`,
      why,
      fix: `keep or join them to at most ${MOST_STEPS}`,
    })
  return found
}

function requiredParts({ file: { file, page, places }, entry }: OwnedPage, isExtra: boolean): Finding[] {
  const found: Finding[] = []
  const isFailure = entry?.severity !== 'success' && entry?.severity !== 'info'
  if (page.fix.length === 0 && isFailure)
    found.push({
      file,
      line: places.headings.get('Fix') ?? places.title,
      what: 'the page has no step under "Fix"',
      why: 'a description without a remedy is half an entry',
      fix: 'add "## Fix" and at least "1. …": who does what, on which screen; or which log to read next',
    })
  const least = isExtra ? SAID_AS_EXTRA : (SAID_AS[entry?.family ?? ''] ?? SAID_AS_ELSEWHERE)
  if (page.saidAs.length < least)
    found.push({
      file,
      line: places.headings.get('Said as') ?? places.title,
      what: `${count(page.saidAs.length, 'line')} under "Said as"`,
      why: 'they are how people find the page who do not know the code',
      fix: `add lines under "## Said as" as people would type them, at least ${least} in all`,
    })
  return found
}
