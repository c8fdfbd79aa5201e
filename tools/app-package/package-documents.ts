import { existsSync, readFileSync } from 'node:fs'
import type { Problem } from '../../src/errors.js'

/** A JSON object of the package: the manifest or a localization file. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The contents of a file, or what keeps it from being read. */
export type Read<Contents> =
  { readonly contents: Contents; readonly problem?: never } | { readonly problem: Problem; readonly contents?: never }

/** Reads a file of the package. */
export function readPackageFile(folder: URL, name: string): Read<Uint8Array> {
  const url = new URL(name, folder)
  if (existsSync(url)) return { contents: readFileSync(url) }
  return {
    problem: {
      where: name,
      what: 'the file does not exist',
      why: 'Teams refuses a package from which a file is missing',
      fix: 'add the file, or correct its name in manifest.json',
    },
  }
}

/** Reads the text of a JSON object, for the given schema version if one is given. */
export function readDocument(name: string, text: string, version?: string): Read<JsonObject> {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return { contents: version === undefined ? value : withVersion(value, version) }
  } catch {
    // What JSON.parse says depends on the version of Node; the editor shows the place better.
  }
  return {
    problem: {
      where: name,
      what: 'the file is not a JSON object',
      why: 'Teams refuses the package',
      fix: 'open the file in an editor that marks mistakes in JSON, and correct it',
    },
  }
}

/** Gives the bytes of a JSON object as the package holds them. */
export function writeDocument(document: JsonObject): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
}

function withVersion(document: JsonObject, version: string): JsonObject {
  const $schema = String(document['$schema']).replace(/\/v\d+\.\d+\//, `/v${version}/`)
  return { ...document, $schema, ...('manifestVersion' in document ? { manifestVersion: version } : {}) }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
