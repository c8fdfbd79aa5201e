import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeCore } from '../../src/compose.js'
import { readKnowledge } from '../../src/knowledge.js'
import { startChromium } from '../playground/client.js'
import { THEMES, type Theme } from './host-config.js'
import { samplesOf, type Sample } from './samples.js'
import { smallPng } from './small-png.js'
import { Sheet, WIDTHS, type Device, type Violation } from './sheet.js'

/**
 * Draws the cards with Microsoft's renderer in the looks of Teams and holds them to accessibility rules. The pictures of
 * docs/ are few; one of every card in every look goes into a folder of its own.
 */
const DOCS = fileURLToPath(new URL('../../../docs/pictures/cards/', import.meta.url))
const ALL = mkdtempSync(join(tmpdir(), 'cards-'))
const DEVICES = Object.keys(WIDTHS) as Device[]

/** What the renderer does itself: it marks what a button unfolds as expanded, and means the button. */
const OF_THE_RENDERER: ReadonlySet<string> = new Set(['aria-allowed-attr'])
const GRAVE: ReadonlySet<string> = new Set(['serious', 'critical'])

interface Picture {
  readonly name: string
  readonly samples: readonly string[]
  readonly themes: readonly Theme[]
  readonly device: Device
}

const LONGEST = ['longest-en', 'longest-nl', 'longest-fr', 'longest-sv']
const PICTURES: readonly Picture[] = [
  { name: 'answer', samples: ['answer'], themes: THEMES, device: 'desktop' },
  { name: 'choices', samples: ['choices'], themes: THEMES, device: 'desktop' },
  { name: 'symptom', samples: ['symptom'], themes: THEMES, device: 'desktop' },
  { name: 'triage', samples: ['triage'], themes: THEMES, device: 'desktop' },
  { name: 'decoded', samples: ['decoded', 'decoded-success', 'near'], themes: ['light'], device: 'desktop' },
  { name: 'messages', samples: ['nothing', 'help', 'compact', 'unexplained'], themes: ['light'], device: 'desktop' },
  { name: 'longest-phone', samples: LONGEST, themes: ['dark'], device: 'phone' },
  { name: 'phone', samples: ['choices', 'triage', 'decoded', 'commands'], themes: ['light'], device: 'phone' },
]

const samples = samplesOf(composeCore(readKnowledge()))
const browser = await startChromium()
const problems: string[] = []
try {
  const sheet = await Sheet.open(browser)
  for (const sample of samples) for (const device of DEVICES) await examine(sheet, sample, device)
  mkdirSync(DOCS, { recursive: true })
  for (const picture of PICTURES) await draw(sheet, picture)
} finally {
  await browser.close()
}
console.log(`${samples.length} cards in ${THEMES.length} themes on ${DEVICES.length} devices: ${ALL}`)
console.log(`${PICTURES.length} pictures: ${DOCS}`)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

async function examine(sheet: Sheet, { name, card, unfold }: Sample, device: Device): Promise<void> {
  for (const theme of THEMES) {
    const warnings = await sheet.draw([{ card, theme, device }])
    if (unfold !== undefined) await sheet.press(unfold)
    const cut = (await sheet.overflowing()).map((text) => `"${text}" is wider than its place`)
    const violations = (await sheet.audit()).filter(isOurs).map(describe)
    writeFileSync(join(ALL, `${name}-${theme}-${device}.png`), await sheet.picture())
    problems.push(...[...warnings, ...cut, ...violations].map((what) => `${name}, ${theme}, ${device}: ${what}`))
  }
}

async function draw(sheet: Sheet, { name, samples: wanted, themes, device }: Picture): Promise<void> {
  const shown = samples.filter((sample) => wanted.includes(sample.name))
  await sheet.draw(themes.flatMap((theme) => shown.map(({ card }) => ({ card, theme, device }))))
  writeFileSync(join(DOCS, `${name}.png`), smallPng(await sheet.picture()))
}

function isOurs({ id, impact }: Violation): boolean {
  return GRAVE.has(impact) && !OF_THE_RENDERER.has(id)
}

function describe({ id, impact, help, html }: Violation): string {
  return `${impact}: ${help} (${id}), ${html.length} times, first ${html[0]?.slice(0, 200) ?? ''}`
}
