import { readFileSync } from 'node:fs'
import { APP_PACKAGE } from '../../../tools/app-package/build-package.js'
import type { AppManifest } from '../../../tools/app-package/manifest.js'
import { fillPlaceholders } from '../../../tools/app-package/placeholders.js'

/** Gives the project's own manifest with stand-ins for its placeholders, and with what a test wants different. */
export function manifestWith(changes: Partial<AppManifest> = {}): AppManifest {
  const { text } = fillPlaceholders(readFileSync(new URL('manifest.json', APP_PACKAGE), 'utf8'), {})
  return { ...(JSON.parse(text) as AppManifest), ...changes }
}
