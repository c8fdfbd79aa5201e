/** The parts of a Teams app manifest that the checks and the packaging read, after the schema was found to hold. */
export interface AppManifest {
  readonly manifestVersion: string
  readonly version: string
  readonly id: string
  readonly name: { readonly short: string; readonly full?: string }
  readonly description: { readonly short: string; readonly full: string }
  readonly icons: { readonly color: string; readonly outline: string }
  readonly localizationInfo?: {
    readonly defaultLanguageTag: string
    readonly additionalLanguages?: readonly LanguageFile[]
  }
  readonly bots?: readonly ManifestBot[]
  readonly composeExtensions?: readonly ManifestSearch[]
}

/** A language other than the default one, and the file with its texts. */
export interface LanguageFile {
  readonly languageTag: string
  readonly file: string
}

/** The bot: where it can be talked to, and the commands that Teams offers there. */
export interface ManifestBot {
  readonly botId: string
  readonly scopes: readonly string[]
  readonly commandLists?: readonly {
    readonly scopes: readonly string[]
    readonly commands: readonly { readonly title: string; readonly type?: string; readonly prompt?: string }[]
  }[]
}

/** The message extension: its search and message commands. */
export interface ManifestSearch {
  readonly botId?: string
  readonly commands?: readonly { readonly id: string; readonly title: string }[]
}

/** Gives the languages that the package has files for, beside the default one. */
export function languageFilesOf(manifest: AppManifest): readonly LanguageFile[] {
  return manifest.localizationInfo?.additionalLanguages ?? []
}
