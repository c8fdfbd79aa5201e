import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describeFinding } from '../../../src/catalog/finding.js'
import { SOURCE_LANGUAGE } from '../../../src/catalog/language.js'
import { readFacts } from '../../../src/catalog/read-facts.js'
import { familyText, pageText, withEntry } from './entry-text.js'
import type { NewEntry } from './new-entry.js'

/**
 * Writes the facts and the English page of a new entry, and gives the paths of both. Overwrites nothing: throws an
 * `Error` for people, with nothing written, if the page is there already or the facts would not be sound.
 */
export function writeEntry(root: string, entry: NewEntry): string[] {
  const factsFile = `${entry.family}/facts.yaml`
  const pageFile = `${entry.family}/${SOURCE_LANGUAGE}/${entry.name}.md`
  if (existsSync(join(root, pageFile))) throw new Error(`${pageFile} is there already; nothing is overwritten`)
  const facts = factsText(root, factsFile, entry)
  mkdirSync(dirname(join(root, pageFile)), { recursive: true })
  writeFileSync(join(root, pageFile), pageText(entry.page), { flag: 'wx' })
  writeFileSync(join(root, factsFile), facts)
  return [factsFile, pageFile]
}

function factsText(root: string, file: string, entry: NewEntry): string {
  const text = existsSync(join(root, file)) ? added(readFileSync(join(root, file), 'utf8'), file, entry) : first(entry)
  const { facts, findings } = readFacts(file, text)
  if (facts?.entries[entry.name] === undefined)
    throw new Error(
      [`${file} cannot take the entry; nothing was written. Keep "entries:" the last key of the file.`]
        .concat(findings.map(describeFinding))
        .join('\n'),
    )
  return text
}

function added(source: string, file: string, entry: NewEntry): string {
  return withEntry(source.replaceAll('\r\n', '\n'), readFacts(file, source.replaceAll('\r\n', '\n')), entry)
}

function first(entry: NewEntry): string {
  if (entry.newFamily === undefined) throw new Error(`the family ${entry.family} has no facts.yaml`)
  return familyText(entry, entry.newFamily)
}
