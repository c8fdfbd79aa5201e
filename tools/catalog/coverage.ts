import { fileURLToPath } from 'node:url'
import { SymptomIndex } from '../../src/symptoms/symptom-index.js'
import { readChecked } from './checks/read-checked.js'
import { compareFile } from './coverage/compare-file.js'
import { CATALOG_FOLDER } from './project.js'

const USAGE = `usage: npm run catalog:coverage -- FILE.md …

Reads Microsoft Learn tables of error codes, in any language, and the text around them. Tells which codes and procedures
the catalog lacks, and in which rows the hexadecimal and the decimal number disagree.
Exit code 0: nothing is missing. 1: something is. 2: a file has no table.`

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const root = fileURLToPath(CATALOG_FOLDER)
  const { knowledge } = readChecked({ root, names: root })
  const covering = { knowledge, symptoms: SymptomIndex.of(knowledge) }
  const told = { result: console.log, refusal: console.error }
  process.exitCode = Math.max(...files.map((file) => compareFile(file, covering, told)))
}
