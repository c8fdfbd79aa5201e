import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ajvDraft04, { type ErrorObject } from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import type { Problem } from '../../src/errors.js'
import { addressOfPointer } from './addresses.js'

/** The documents of an app package for which Microsoft publishes a schema. */
export type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization'

const GIVE_ID = 'give the id as Azure shows it, 8-4-4-4-12 hexadecimal digits, by option or in the environment'

/** The part of a localization schema that says which addresses it knows. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly patternProperties?: Readonly<Record<string, unknown>>
}

/** Gives a schema of a manifest version (`1.30`) from the package that brings all of them along, or `undefined`. */
export function readSchema(name: SchemaName, version: string): JsonSchema | undefined {
  if (!/^\d+\.\d+$/.test(version)) return undefined
  const installed = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'))
  const path = join(installed, 'build/json-schemas/teams', `v${version}`, `${name}.schema.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JsonSchema) : undefined
}

/** Checks a document against a schema; every breach becomes one problem. Needs no network. */
export function checkSchema(file: string, document: unknown, schema: JsonSchema): Problem[] {
  // The schemas are of draft 04, and some of their patterns are no valid Unicode expressions.
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false, verbose: true, unicodeRegExp: false })
  ajvFormats.default(ajv)
  const validate = ajv.compile(schema)
  return validate(document) ? [] : (validate.errors ?? []).map((error) => describe(file, error))
}

function describe(file: string, error: ErrorObject): Problem {
  const address = addressOfPointer(error.instancePath)
  return {
    where: `${file}${address === '' ? '' : ` ${address}`}`,
    what: whatIsWrong(error),
    why: "Teams refuses a package that breaks Microsoft's schema",
    fix: error.schemaPath.includes('/guid/')
      ? GIVE_ID
      : `change the value to what the schema allows (${error.schemaPath})`,
  }
}

function whatIsWrong({ keyword, message = 'does not fit the schema', data, params }: ErrorObject): string {
  const { limit, additionalProperty } = params as { limit?: number; additionalProperty?: string }
  if (keyword === 'maxLength') return `the text has ${[...String(data)].length} characters; ${limit} are allowed`
  if (keyword === 'additionalProperties') return `the property "${additionalProperty}" is not known here`
  return typeof data === 'string' ? `"${data.slice(0, 80)}" ${message}` : message
}
