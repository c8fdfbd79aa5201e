import type { Problem } from '../../src/errors.js'
import { checkIcon, type IconName } from './check-icons.js'
import { checkLanguages, checkTranslation, readManifestTexts, type ManifestTexts } from './check-localization.js'
import { checkManifest } from './check-manifest.js'
import { languageFilesOf, type AppManifest } from './manifest.js'
import { readDocument, readPackageFile, writeDocument, type JsonObject } from './package-documents.js'
import { fillPlaceholders, type Placeholder, type PlaceholderValues } from './placeholders.js'
import { checkSchema, readSchema, type JsonSchema } from './schemas.js'

/** The folder with the sources of the app package, as seen from the compiled tools in `dist/tools`. */
export const APP_PACKAGE = new URL('../../../appPackage/', import.meta.url)

const MANIFEST = 'manifest.json'

/** What a package is built from. */
export interface PackageInput {
  readonly folder: URL
  readonly values: PlaceholderValues
  /** Another schema version than the manifest names, for clouds that do not accept the newest one yet. */
  readonly manifestVersion?: string | undefined
}

/** The files of a package by their names, what is wrong with them, and which placeholders have only stand-ins. */
export interface AppPackage {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly problems: readonly Problem[]
  readonly standIns: readonly Placeholder[]
}

/** Builds the package from its folder and checks all of it. With problems it must not be used. */
export function buildPackage(input: PackageInput): AppPackage {
  const source = readPackageFile(input.folder, MANIFEST)
  if (source.problem) return { files: new Map(), problems: [source.problem], standIns: [] }
  const { text, standIns } = fillPlaceholders(textOf(source.contents), input.values)
  const manifest = readManifest(text, input.manifestVersion)
  if ('problems' in manifest) return { files: new Map(), problems: manifest.problems, standIns }
  return { ...gather(input, manifest), standIns }
}

interface CheckedManifest {
  readonly document: JsonObject
  /** The same object: the schema has found its shape to be this one. */
  readonly manifest: AppManifest
  readonly localization: JsonSchema
}

function readManifest(text: string, wanted: string | undefined): CheckedManifest | { problems: Problem[] } {
  const { contents: document, problem } = readDocument(MANIFEST, text, wanted)
  if (problem) return { problems: [problem] }
  const version = String(document['manifestVersion'])
  const schema = readSchema('MicrosoftTeams', version)
  const localization = readSchema('MicrosoftTeams.Localization', version)
  if (schema === undefined || localization === undefined) return { problems: [unknownVersion(version)] }
  const problems = checkSchema(MANIFEST, document, schema)
  return problems.length > 0 ? { problems } : { document, manifest: document as unknown as AppManifest, localization }
}

/** Reads every file that the manifest refers to, and checks each by what it is. */
function gather({ folder, manifestVersion }: PackageInput, checked: CheckedManifest): Omit<AppPackage, 'standIns'> {
  const { document, manifest, localization } = checked
  const icons = Object.entries(manifest.icons).map(([name, file]) => readIcon(folder, name as IconName, file))
  const texts = readManifestTexts(manifest, localization)
  const languages = languageFilesOf(manifest).map(({ file }) =>
    readTranslation(folder, file, manifestVersion, { texts, schema: localization }),
  )
  const parts = [...icons, ...languages]
  return {
    files: new Map([[MANIFEST, writeDocument(document)], ...parts.flatMap(({ file }) => (file ? [file] : []))]),
    problems: [...checkManifest(manifest), ...checkLanguages(manifest), ...parts.flatMap(({ problems }) => problems)],
  }
}

/** One file of the package and what is wrong with it. */
interface Part {
  readonly file?: readonly [name: string, bytes: Uint8Array]
  readonly problems: readonly Problem[]
}

function readIcon(folder: URL, icon: IconName, file: string): Part {
  const { contents: bytes, problem } = readPackageFile(folder, file)
  return problem ? { problems: [problem] } : { file: [file, bytes], problems: checkIcon(icon, file, bytes) }
}

interface TranslationRules {
  readonly texts: ManifestTexts
  readonly schema: JsonSchema
}

function readTranslation(folder: URL, file: string, version: string | undefined, rules: TranslationRules): Part {
  const source = readPackageFile(folder, file)
  if (source.problem) return { problems: [source.problem] }
  const { contents: document, problem } = readDocument(file, textOf(source.contents), version)
  if (problem) return { problems: [problem] }
  return {
    file: [file, writeDocument(document)],
    problems: [...checkSchema(file, document, rules.schema), ...checkTranslation(file, document, rules.texts)],
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function unknownVersion(version: string): Problem {
  return {
    where: `${MANIFEST} manifestVersion`,
    what: `there is no schema of version "${version}" here`,
    why: 'the package cannot be checked without it',
    fix: 'name a version that the package @microsoft/app-manifest brings along, or update that package',
  }
}
