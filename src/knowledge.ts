import type { CompiledCatalog, Knowledge } from './catalog/load.js'
import { knowledgeOf, readCompiledCatalog } from './catalog/load.js'
import { StartError } from './errors.js'

/** What `catalog:build` writes. */
export const COMPILED_CATALOG = new URL('../catalog.bin', import.meta.url)

/** Reads everything that the bot knows. Throws a `StartError` when it was not built. */
export function readKnowledge(): Knowledge {
  return knowledgeOf(readCompiled())
}

/**
 * Reads everything that the bot knows, with an organization's own folder (`CATALOG_EXTRA`). Throws a `StartError` with all
 * mistakes in it. The readers of pages and their libraries are loaded only here: the compiled catalog needs none of them.
 */
export async function readKnowledgeWith(catalogExtra: string): Promise<Knowledge> {
  const { readExtraCatalog } = await import('./catalog/extra.js')
  const compiled = readCompiled()
  const extra = readExtraCatalog(catalogExtra, compiled.entries)
  if (extra.findings.length > 0) {
    const problems = extra.findings.map(({ file, line, ...rest }) => ({ where: `${file}:${line}`, ...rest }))
    throw new StartError('CATALOG_EXTRA', problems)
  }
  return knowledgeOf(compiled, extra)
}

function readCompiled(): CompiledCatalog {
  try {
    return readCompiledCatalog(COMPILED_CATALOG)
  } catch (error) {
    const what =
      error instanceof SyntaxError ? 'is cut off or was not written by this version' : 'is missing or cannot be read'
    const why = 'the bot knows nothing without it'
    throw new StartError('CATALOG_MISSING', [{ where: 'dist/catalog.bin', what, why, fix: 'run "npm run build"' }])
  }
}
