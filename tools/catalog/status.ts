import { fileURLToPath } from 'node:url'
import { readCatalogFolder } from '../../src/catalog/read-folder.js'
import { targetOf } from './lint-target.js'
import { CATALOG_FOLDER } from './project.js'
import { describeStatus, statusOf } from './status-of.js'

/** Prints entries × languages of the catalog, or of the one in a folder, and the pages that are missing or stale. */
const [folder = fileURLToPath(CATALOG_FOLDER)] = process.argv.slice(2)
try {
  const { root } = targetOf([folder])
  console.log(describeStatus(statusOf(readCatalogFolder(root))).join('\n'))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(`${error.message}\n\nusage: npm run catalog:status -- [FOLDER]`)
  process.exitCode = 2
}
