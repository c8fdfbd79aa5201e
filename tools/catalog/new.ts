import { existsSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/catalog/language.js'
import { readChecked } from './checks/read-checked.js'
import { askEntry } from './new/ask-entry.js'
import { NoMoreAnswers, type Ask } from './new/ask.js'
import type { NewEntry } from './new/new-entry.js'
import { writeEntry } from './new/write-entry.js'
import { CATALOG_FOLDER } from './project.js'

/** Asks what makes an entry, and writes its facts and its English page into the catalog or into an own folder. */
const catalog = fileURLToPath(CATALOG_FOLDER)
const [root = catalog] = process.argv.slice(2)
const terminal = createInterface({ input: process.stdin })
const answers = terminal[Symbol.asyncIterator]()

const ask: Ask = async (question) => {
  process.stdout.write(question)
  const answer = await answers.next()
  if (answer.done) throw new NoMoreAnswers()
  return answer.value
}

try {
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new Error(`${root} is no folder\n\nusage: npm run catalog:new -- [FOLDER]`)
  const { folder, knowledge } = readChecked({ root, names: catalog, ...(root === catalog ? {} : { base: catalog }) })
  const entry = await askEntry(ask, { folder, knowledge, today: new Date().toISOString().slice(0, 10) })
  for (const file of writeEntry(root, entry)) console.log(`wrote ${file}`)
  console.log(root === catalog ? nextSteps(entry) : 'Run npm run catalog:lint -- --extra with your folder.')
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof NoMoreAnswers ? '\nnothing was written' : error.message)
  process.exitCode = 2
} finally {
  terminal.close()
}

function nextSteps({ family, name }: NewEntry): string {
  const others = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)
  const pages = others.map((language) => `${family}/${language}/${name}.md`)
  return `Translate the page: ${pages.join(', ')}.\nThen run npm run catalog:lint: it names what is missing.`
}
