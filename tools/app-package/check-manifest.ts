import type { Problem } from '../../src/errors.js'
import type { AppManifest } from './manifest.js'

const FILE = 'manifest.json'

/** Checks what Teams expects of a manifest and no schema says. */
export function checkManifest(manifest: AppManifest): Problem[] {
  return [...checkVersion(manifest), ...checkTexts(manifest), ...checkBots(manifest), ...checkScopes(manifest)]
}

/** The upload refuses what semantic versioning would allow: OfficeDev/microsoft-teams-app-schema, issue 174. */
function checkVersion({ version }: AppManifest): Problem[] {
  if (/^\d+\.\d+\.\d+$/.test(version)) return []
  return [
    {
      where: `${FILE} version`,
      what: `"${version}" is not of the form 1.2.3`,
      why: 'Teams refuses pre-release versions and anything else but three numbers',
      fix: 'write three numbers with points between them',
    },
  ]
}

function checkTexts({ name, description }: AppManifest): Problem[] {
  const problems: Problem[] = []
  if (name.short === name.full) problems.push(repeated('name.full', 'the full name repeats the short one'))
  if (description.full.includes(description.short)) {
    problems.push(repeated('description.full', 'the full description contains the short one'))
  }
  return problems
}

function repeated(address: string, what: string): Problem {
  return {
    where: `${FILE} ${address}`,
    what,
    why: 'both are shown one below the other; the rules of the Teams store forbid the repetition',
    fix: 'say it in other words',
  }
}

function checkBots({ bots = [], composeExtensions = [] }: AppManifest): Problem[] {
  const ids = new Set([...bots, ...composeExtensions].map(({ botId }) => botId))
  if (ids.size === 1) return []
  return [
    {
      where: `${FILE} composeExtensions[0].botId`,
      what: `the bot and the message extension name ${ids.size} different bots`,
      why: 'the buttons of an inserted card work only if both are the same bot',
      fix: 'write ${{BOT_ID}} in both places',
    },
  ]
}

/** Every scope of the bot offers at least one command, so that a newcomer finds help. */
function checkScopes({ bots = [] }: AppManifest): Problem[] {
  return bots.flatMap(({ scopes, commandLists = [] }) => {
    const served = new Set(commandLists.flatMap((list) => (list.commands.length > 0 ? list.scopes : [])))
    return scopes
      .filter((scope) => !served.has(scope))
      .map((scope) => ({
        where: `${FILE} bots[0].commandLists`,
        what: `no command list serves the scope "${scope}"`,
        why: 'people find out what a bot can do by its commands',
        fix: 'add a list for the scope with at least the command for help',
      }))
  })
}
