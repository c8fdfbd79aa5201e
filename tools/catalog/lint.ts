import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lintCatalog } from './lint-catalog.js'
import { targetOf, type LintTarget } from './lint-target.js'
import { CATALOG_FOLDER, CORPUS_FOLDER } from './project.js'

const USAGE = `usage: npm run catalog:lint -- [--fix] [FOLDER | PAGE.md …]   check the catalog, or a part of it
       npm run catalog:lint -- --accept PAGE.md …                     these fit the English page of today
       npm run catalog:lint -- --extra FOLDER                         check an organization's own folder

--fix  mends what a machine can: stamps that are missing, numbers of steps, lines that stand twice, white space`

const catalog = fileURLToPath(CATALOG_FOLDER)

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      extra: { type: 'string' },
    },
  })
  if (values.accept && positionals.length === 0)
    throw new Error('name the pages that you have compared with the English')
  const { extra, ...flags } = values
  if (extra !== undefined && !existsSync(extra)) throw new Error(`${extra} does not exist`)
  const target: LintTarget =
    extra === undefined ? targetOf(positionals.length > 0 ? positionals : [catalog]) : { root: extra, scopes: [] }
  const corpus = fileURLToPath(CORPUS_FOLDER)
  const failures = lintCatalog({ ...flags, target, catalog, corpus, extra: extra !== undefined }, console.log)
  if (failures > 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(`${error.message}\n\n${USAGE}`)
  process.exitCode = 2
}
