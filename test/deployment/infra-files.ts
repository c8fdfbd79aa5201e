import assert from 'node:assert/strict'
import { readBicep, valueAt, type BicepValue, type Declaration } from './bicep-file.js'
import { readProjectFile } from './project-files.js'

/** What `infra/azure.bicep` declares. */
export const AZURE = readBicep(readProjectFile('infra/azure.bicep'))
/** What `infra/app.bicep` declares. */
export const APP = readBicep(readProjectFile('infra/app.bicep'))

/** Gives the body of the resource of a type. Fails when there is none. */
export function resource(file: readonly Declaration[], type: string): BicepValue {
  const found = file.find((declaration) => declaration.type.startsWith(`${type}@`))?.value
  assert.ok(found, type)
  return found
}

/** Gives the name that a file writes for the resource whose type ends like this. */
export function nameOf(file: readonly Declaration[], type: string): BicepValue | undefined {
  return valueAt(file.find((declaration) => declaration.type.includes(`/${type}@`))?.value, 'name')
}

/** Gives the parameters in `infra/<file>.parameters.json`. */
export function parametersOf(file: string): Record<string, { value: unknown } | undefined> {
  const { parameters } = JSON.parse(readProjectFile(`infra/${file}.parameters.json`)) as {
    parameters: Record<string, { value: unknown }>
  }
  return parameters
}
