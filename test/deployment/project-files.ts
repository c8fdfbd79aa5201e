import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the project, as seen from the compiled tests. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/** Gives the text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8')
}
