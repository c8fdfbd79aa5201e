import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeFinding } from '../../src/catalog/finding.js'
import { FORMAT, packCatalog, type CompiledCatalog } from '../../src/catalog/load.js'
import { readLexicon } from '../../src/catalog/read-lexicon.js'
import { readNames } from '../../src/catalog/read-names.js'
import { compileSymptoms } from '../../src/symptoms/compiled-symptoms.js'
import { runChecks } from './checks/all-checks.js'
import { readChecked } from './checks/read-checked.js'
import { count } from './count.js'
import { CATALOG_FOLDER, COMPILED } from './project.js'

/**
 * Compiles the catalog into the one file that the bot loads. Stops at mistakes, all of them told at once; a translation
 * that is missing or stale is none, because the English page stands in for it.
 */
const root = fileURLToPath(CATALOG_FOLDER)
const checked = readChecked({ root, names: root })
const findings = runChecks(checked, ['mistake']).flatMap((result) => result.findings)
if (findings.length > 0) {
  console.error(findings.map(describeFinding).join('\n'))
  console.error(`${count(findings.length, 'mistake')} in the catalog; nothing was written`)
  process.exitCode = 1
} else {
  const { entries } = checked.folder
  const lexicon = readLexicon(root)
  const symptoms = compileSymptoms(entries, lexicon)
  const compiled: CompiledCatalog = { format: FORMAT, entries, names: readNames(root), lexicon, symptoms }
  writeFileSync(COMPILED, packCatalog(compiled))
  console.error(`catalog: ${entries.length} entries, ${compiled.names.length} names`)
}
