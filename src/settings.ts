import { z } from 'zod'
import type { Problem } from './errors.js'
import { LOG_LEVELS } from './log.js'

/** The SDK's endpoint settings. As soon as one is given it takes all seven literally, so they come together or not at all. */
export const ENDPOINT_SETTINGS = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
] as const

/** How an Azure Bot proves who it is. */
export const APP_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const

const HIGHEST_PORT = 65_535

const optional = z.string().optional()
const list = optional.transform((value) => (value ?? '').split(',').flatMap((item) => item.trim().toLowerCase() || []))

/** Gives one of a few words, in any case. An unknown one is an error: the SDK would silently take another. */
function oneOf<const Word extends string>(words: readonly Word[], fallback: Word): z.ZodType<Word, string | undefined> {
  return optional.transform((value, context) => {
    if (value === undefined) return fallback
    const known = words.find((word) => word.toLowerCase() === value.toLowerCase())
    if (known !== undefined) return known
    context.addIssue({ code: 'custom', message: `is none of ${words.join(', ')}` })
    return z.NEVER
  })
}

const port = optional.transform((value = '3978', context) => {
  if (/^\d{1,5}$/.test(value) && Number(value) <= HIGHEST_PORT) return Number(value)
  context.addIssue({ code: 'custom', message: `is no whole number from 0 to ${HIGHEST_PORT}` })
  return z.NEVER
})

/** Every setting that the environment may hold. */
const SETTINGS = {
  PORT: port,
  MicrosoftAppType: oneOf(APP_TYPES, 'SingleTenant'),
  MicrosoftAppId: optional,
  MicrosoftAppTenantId: optional,
  MicrosoftAppPassword: optional,
  ALLOWED_TENANTS: list,
  ALLOWED_SERVICE_HOSTS: list,
  CATALOG_EXTRA: optional,
  LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  LOG_UNANSWERED: oneOf(['true', 'false'], 'false').transform((word) => word === 'true'),
  METRICS_TOKEN: optional,
  ToChannelFromBotLoginUrl: optional,
  ToChannelFromBotOAuthScope: optional,
  ToBotFromChannelTokenIssuer: optional,
  OAuthUrl: optional,
  ToBotFromChannelOpenIdMetadataUrl: optional,
  ToBotFromEmulatorOpenIdMetadataUrl: optional,
  CallerId: optional,
} as const

const schema = z.object(SETTINGS)

/** The settings as they are given, each in its own type; how they fit together is not yet looked at. */
export type Settings = z.output<typeof schema>

/** The name of every setting. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS)

/** The settings of an environment, and what is wrong with single ones. A wrong one counts as not given. */
export interface SettingsRead {
  readonly settings: Settings
  readonly problems: readonly Problem[]
}

/** Reads every setting by itself. An empty one is one that is not given: `.env.example` lists them all. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsRead {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, env[name]?.trim() || undefined]))
  const parsed = schema.safeParse(given)
  if (parsed.success) return { settings: parsed.data, problems: [] }
  const wrong = parsed.error.issues.map(({ path, message }) => ({ name: String(path[0]), message }))
  const rest = { ...given, ...Object.fromEntries(wrong.map(({ name }) => [name, undefined])) }
  return { settings: schema.parse(rest), problems: wrong.map(({ name, message }) => problemOf(name, message)) }
}

function problemOf(where: string, what: string): Problem {
  return {
    where,
    what,
    why: 'the bot does not guess what was meant',
    fix: 'correct the setting; .env.example shows what it may hold',
  }
}
