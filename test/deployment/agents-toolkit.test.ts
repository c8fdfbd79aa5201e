import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseDotenv } from 'dotenv'
import { parse as parseYaml } from 'yaml'
import { readBicep } from './bicep-file.js'
import { PROJECT, readProjectFile } from './project-files.js'

interface Action {
  readonly uses: string
  readonly with: Record<string, unknown>
  readonly writeToEnvironmentFile?: Record<string, string>
}

const TOOLKIT = parseYaml(readProjectFile('m365agents.yml')) as Record<'provision' | 'deploy' | 'publish', Action[]> & {
  version: string
}
const ENVIRONMENT = parseDotenv(readProjectFile('env/.env.dev'))
/** What the Toolkit itself asks for and writes into the environment file. */
const BUILT_IN = ['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME']
/** Written by `teamsApp/create` beside what `writeToEnvironmentFile` names. */
const BY_CREATE = 'TEAMS_APP_TENANT_ID'

describe('m365agents.yml', () => {
  it('is of a version that the Toolkit reads', () => {
    assert.match(TOOLKIT.version, /^v1\.\d+$/)
  })

  it('provisions, deploys and publishes in the order that each step needs', () => {
    const uses = (lifecycle: Action[]): string[] => lifecycle.map((action) => action.uses)
    const toPackage = ['teamsApp/validateManifest', 'teamsApp/zipAppPackage', 'teamsApp/validateAppPackage']
    assert.deepEqual(uses(TOOLKIT.provision), ['teamsApp/create', 'arm/deploy', ...toPackage, 'teamsApp/update'])
    assert.deepEqual(uses(TOOLKIT.deploy), ['script', 'arm/deploy'])
    assert.deepEqual(uses(TOOLKIT.publish), [...toPackage, 'teamsApp/update', 'teamsApp/publishAppPackage'])
  })

  it('names only files that exist', () => {
    const paths = texts([TOOLKIT.provision, TOOLKIT.deploy, TOOLKIT.publish]).filter((text) => text.startsWith('./'))
    const sources = paths.filter((path) => !path.startsWith('./appPackage/build'))
    assert.ok(sources.length > 4)
    assert.deepEqual(
      sources.filter((path) => !existsSync(join(PROJECT, path))),
      [],
    )
  })

  it('has a value for every placeholder when it comes to it, and never an empty one', () => {
    // The Toolkit counts an empty variable as a missing one.
    const known = new Set([...Object.keys(ENVIRONMENT).filter((name) => ENVIRONMENT[name] !== ''), ...BUILT_IN])
    for (const action of [...TOOLKIT.provision, ...TOOLKIT.deploy, ...TOOLKIT.publish]) {
      const missing = placeholdersOf(action).filter((name) => !known.has(name))
      assert.deepEqual(missing, [], action.uses)
      for (const name of writtenBy(action)) known.add(name)
    }
  })
})

describe('the app in Teams', () => {
  it('asks for no permission', () => {
    const manifest = JSON.parse(readProjectFile('appPackage/manifest.json')) as Record<string, unknown>
    const asking = ['webApplicationInfo', 'authorization', 'permissions', 'devicePermissions', 'validDomains']
    assert.deepEqual(
      asking.filter((name) => name in manifest),
      [],
    )
  })
})

describe('env', () => {
  it('holds no secret but in files that git ignores', () => {
    assert.ok(readProjectFile('.gitignore').split('\n').includes('env/.env.*.user'))
    const committed = readdirSync(join(PROJECT, 'env')).filter((name) => !name.endsWith('.user'))
    for (const file of committed) {
      const names = Object.keys(parseDotenv(readProjectFile(`env/${file}`)))
      assert.deepEqual(
        names.filter((name) => /SECRET|PASSWORD|TOKEN|KEY/.test(name)),
        [],
      )
    }
  })

  it('begins names as Azure wants them', () => {
    assert.match(ENVIRONMENT['BASE_NAME'] ?? '', /^[a-z][a-z0-9]{3,19}$/)
  })
})

function placeholdersOf(action: Action): string[] {
  const files = texts(action.with).filter((text) => /^\.\/(?:infra|appPackage)\/[\w.]+\.json$/.test(text))
  const content = [JSON.stringify(action), ...files.map(readProjectFile)].join('\n')
  return [...content.matchAll(/\$\{\{(?<name>\w+)\}\}/g)].map((match) => match.groups?.['name'] ?? '')
}

function writtenBy(action: Action): string[] {
  const files = texts(action.with).filter((text) => text.endsWith('.bicep'))
  const outputs = files.flatMap((file) => readBicep(readProjectFile(file)).filter(({ kind }) => kind === 'output'))
  return [
    ...Object.values(action.writeToEnvironmentFile ?? {}),
    ...outputs.map(({ name }) => name),
    ...(action.uses === 'teamsApp/create' ? [BY_CREATE] : []),
  ]
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
