import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { config as loadDotenv } from 'dotenv'
import { describeProblem } from '../src/errors.js'
import { APP_PACKAGE, buildPackage, type AppPackage } from './app-package/build-package.js'
import { readPlaceholderValues, STAND_INS, type Placeholder } from './app-package/placeholders.js'
import { zipFiles } from './app-package/zip.js'

/**
 * Writes `appPackage/build/appPackage.zip`, the file that is uploaded to Teams, if all of its contents hold.
 * Ids and the developer's name and addresses come from the options or the environment (`.env` is read).
 */
const USAGE = `usage: npm run package -- [--bot-id GUID] [--app-id GUID] [--manifest-version 1.28] [--out FILE]
  --bot-id            application id of the Azure Bot   (or BOT_ID, or MicrosoftAppId)
  --app-id            id of the app in Teams            (or TEAMS_APP_ID; without it the bot's id)
  --manifest-version  an older schema, for clouds that do not accept the newest one yet
  --out               another file than appPackage/build/appPackage.zip
  Shown in Teams as the developer: DEVELOPER_NAME, DEVELOPER_WEBSITE_URL, DEVELOPER_PRIVACY_URL, DEVELOPER_TERMS_URL.`

const OUTPUT = fileURLToPath(new URL('build/appPackage.zip', APP_PACKAGE))

loadDotenv({ quiet: true })
const options = readOptions()
const values = readPlaceholderValues({ appId: options['app-id'], botId: options['bot-id'] }, process.env)
const built = buildPackage({ folder: APP_PACKAGE, values, manifestVersion: options['manifest-version'] })
if (built.problems.length > 0) refuse(built)
else write(built)

function readOptions(): { 'app-id'?: string; 'bot-id'?: string; 'manifest-version'?: string; out?: string } {
  try {
    const text = { type: 'string' } as const
    return parseArgs({ options: { 'app-id': text, 'bot-id': text, 'manifest-version': text, out: text } }).values
  } catch {
    console.error(USAGE)
    process.exit(2)
  }
}

function refuse({ problems }: AppPackage): void {
  console.error(`The app package has ${problems.length} problem(s), nothing was written:`)
  for (const problem of problems) console.error(describeProblem(problem))
  process.exitCode = 1
}

function write({ files, standIns }: AppPackage): void {
  const zip = zipFiles(files)
  const path = options.out ?? OUTPUT
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, zip)
  console.log(
    `${relative(process.cwd(), path)}: ${[...files.keys()].sort().join(', ')} (${Math.ceil(zip.length / 1024)} KB)`,
  )
  if (standIns.length > 0) console.log(describeStandIns(standIns))
}

function describeStandIns(standIns: readonly Placeholder[]): string {
  return describeProblem({
    what: `stand-ins are in the package: ${standIns.map((name) => `${name} = ${STAND_INS[name]}`).join(', ')}`,
    why: 'Teams cannot reach a bot without its id, and people see the name and the addresses',
    fix: 'set these variables in the environment or in .env (the ids also as --bot-id and --app-id), then package again',
  })
}
