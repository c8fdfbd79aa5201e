import { LANGUAGES } from '../../src/catalog/language.js'
import type { Problem } from '../../src/errors.js'
import { textsOf, type AddressedText } from './addresses.js'
import { languageFilesOf, type AppManifest } from './manifest.js'
import type { JsonSchema } from './schemas.js'

/** Names, and words that another language writes the same way. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  'Error Lookup for Intune',
  'iOS/iPadOS',
  'Android',
  'Windows',
  'macOS',
  'Platform',
])

/** Keys of a localization file that are no address. */
const NO_ADDRESSES: ReadonlySet<string> = new Set(['$schema', 'localizationKeys'])

/** Checks that the package speaks every language of the bot. */
export function checkLanguages(manifest: AppManifest): Problem[] {
  const tags = [
    manifest.localizationInfo?.defaultLanguageTag,
    ...languageFilesOf(manifest).map((one) => one.languageTag),
  ]
  return LANGUAGES.filter((language) => !tags.includes(language)).map((language) => ({
    where: 'manifest.json localizationInfo',
    what: `the language "${language}" is missing`,
    why: 'the bot answers in it, so the app has to introduce itself in it',
    fix: `add ${language}.json to additionalLanguages`,
  }))
}

/** The texts of a manifest: all of them, and those that a localization file translates. */
export interface ManifestTexts {
  readonly all: readonly AddressedText[]
  readonly translatable: readonly AddressedText[]
}

/** Gives the texts of a manifest; which can be translated, the schema of localization files says. */
export function readManifestTexts(manifest: AppManifest, schema: JsonSchema): ManifestTexts {
  const known = new Set(Object.keys(schema.properties ?? {}).filter((key) => !NO_ADDRESSES.has(key)))
  const patterns = Object.keys(schema.patternProperties ?? {}).map((pattern) => new RegExp(pattern))
  const all = textsOf(manifest)
  const translatable = all.filter(
    ({ address }) => known.has(address) || patterns.some((pattern) => pattern.test(address)),
  )
  return { all, translatable }
}

/** Checks that a localization file translates every translatable text, and that each of its keys points at a text. */
export function checkTranslation(
  file: string,
  translation: Readonly<Record<string, unknown>>,
  { all, translatable }: ManifestTexts,
): Problem[] {
  const addresses = new Set(all.map(({ address }) => address))
  const pointless = Object.keys(translation).filter((key) => !addresses.has(key) && !NO_ADDRESSES.has(key))
  return [
    ...translatable.flatMap((text) => checkText(file, translation[text.address], text)),
    ...pointless.map((key) => ({
      where: `${file} ${key}`,
      what: 'the manifest has no text at this address',
      why: 'Teams refuses a package whose translations point nowhere',
      fix: 'remove the line, or correct the numbers in its address',
    })),
  ]
}

function checkText(file: string, translated: unknown, { address, text }: AddressedText): Problem[] {
  const where = `${file} ${address}`
  if (translated === undefined) {
    return [
      {
        where,
        what: `"${text.slice(0, 60)}" is not translated`,
        why: 'Teams would show it in English among texts of another language',
        fix: `add a line with the key "${address}"`,
      },
    ]
  }
  if (translated !== text || SAME_EVERYWHERE.has(text)) return []
  return [
    {
      where,
      what: `"${text.slice(0, 60)}" is still the English text`,
      why: 'a page never mixes two languages',
      fix: 'translate it; if it is a name, add it to SAME_EVERYWHERE in tools/app-package/check-localization.ts',
    },
  ]
}
