/** Stands where an id was not given. Teams refuses it, and whoever sees it knows why. */
export const NO_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Every `${{NAME}}` of the manifest, as the Microsoft 365 Agents Toolkit writes them, and what stands there when the
 * environment has no such variable. The addresses are of the domain that RFC 2606 reserves for examples.
 */
export const STAND_INS = {
  TEAMS_APP_ID: NO_ID,
  BOT_ID: NO_ID,
  DEVELOPER_NAME: 'Your organization',
  DEVELOPER_WEBSITE_URL: 'https://example.com/',
  DEVELOPER_PRIVACY_URL: 'https://example.com/privacy',
  DEVELOPER_TERMS_URL: 'https://example.com/terms',
} as const satisfies Record<string, string>

export type Placeholder = keyof typeof STAND_INS

/** Values for placeholders; what is missing gets its stand-in. */
export type PlaceholderValues = Partial<Readonly<Record<Placeholder, string>>>

/** A text without placeholders, and the names of those that had no value. */
export interface FilledText {
  readonly text: string
  readonly standIns: readonly Placeholder[]
}

const PLACEHOLDER = /\$\{\{(?<name>[A-Z_]{1,40})\}\}/g

/** Puts values into the placeholders of a JSON text. A placeholder that nobody knows stays, for the schema to refuse. */
export function fillPlaceholders(text: string, values: PlaceholderValues): FilledText {
  const standIns = new Set<Placeholder>()
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => {
    if (!isPlaceholder(name)) return whole
    const value = values[name]
    if (value === undefined) standIns.add(name)
    return JSON.stringify(value ?? STAND_INS[name]).slice(1, -1)
  })
  return { text: filled, standIns: [...standIns] }
}

/** The ids that were named on the command line. */
export interface GivenIds {
  readonly appId?: string | undefined
  readonly botId?: string | undefined
}

/**
 * Gives the values of the placeholders: the command line before the environment. The bot's id is also what the server
 * reads as `MicrosoftAppId`; the app's own id may be the bot's, and is if none is given.
 */
export function readPlaceholderValues(given: GivenIds, env: NodeJS.ProcessEnv): PlaceholderValues {
  const botId = firstOf(given.botId, env['BOT_ID'], env['MicrosoftAppId'])
  const ids = { BOT_ID: botId, TEAMS_APP_ID: firstOf(given.appId, env['TEAMS_APP_ID'], botId) }
  const values = Object.keys(STAND_INS).map((name) => [name, firstOf(env[name])] as const)
  const all = { ...Object.fromEntries(values), ...ids }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(STAND_INS, name)
}

function firstOf(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((candidate) => candidate !== undefined && candidate.trim() !== '')?.trim()
}
