import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PLATFORMS } from '../../../src/catalog/entry.js'
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/catalog/language.js'
import { parse } from '../../../src/parse/parse.js'
import { smallTalk } from '../../../src/parse/small-talk.js'
import { APP_PACKAGE, buildPackage, type AppPackage } from '../../../tools/app-package/build-package.js'
import type { AppManifest } from '../../../tools/app-package/manifest.js'

const BOT = '11111111-2222-4333-8444-555555555555'
const FILES = ['color.png', 'fr.json', 'manifest.json', 'nl.json', 'outline.png', 'sv.json']

function read<Shape>(built: AppPackage, name: string): Shape {
  return JSON.parse(Buffer.from(built.files.get(name) ?? []).toString('utf8')) as Shape
}

describe('the app package', () => {
  const built = buildPackage({ folder: APP_PACKAGE, values: { BOT_ID: BOT, TEAMS_APP_ID: BOT } })
  const manifest = read<AppManifest>(built, 'manifest.json')

  it('holds: schema, translations, icons, files', () => {
    assert.deepEqual(built.problems, [])
    assert.deepEqual([...built.files.keys()].sort(), FILES)
  })

  it('has the ids and no placeholder left', () => {
    assert.equal(manifest.id, BOT)
    assert.equal(manifest.bots?.[0]?.botId, BOT)
    assert.equal(manifest.composeExtensions?.[0]?.botId, BOT)
    assert.ok(!JSON.stringify(manifest).includes('${{'))
  })

  it('is accepted by the schema of every version since prompts can be translated', () => {
    for (const manifestVersion of ['1.28', '1.29', '1.30']) {
      const older = buildPackage({ folder: APP_PACKAGE, values: { BOT_ID: BOT }, manifestVersion })
      assert.deepEqual(older.problems, [], manifestVersion)
      assert.equal(read<AppManifest>(older, 'manifest.json').manifestVersion, manifestVersion)
    }
  })

  it('has the version of the project', () => {
    const project = JSON.parse(readFileSync(new URL('../package.json', APP_PACKAGE), 'utf8')) as { version: string }
    assert.equal(manifest.version, project.version)
  })

  it('searches on platforms that the catalog knows, and by the names that the bot reads', () => {
    const [search, explain] = (manifest.composeExtensions?.[0]?.commands ?? []) as unknown as SearchCommand[]
    assert.deepEqual([search?.id, explain?.id], ['searchErrors', 'explainMessage'])
    assert.deepEqual(
      search?.parameters?.map(({ name }) => name),
      ['query', 'platform'],
    )
    const choices = search?.parameters?.[1]?.choices?.map(({ value }) => value) ?? []
    assert.deepEqual(choices.toSorted(), PLATFORMS.filter((platform) => platform !== 'any').toSorted())
  })

  for (const language of LANGUAGES) {
    it(`has commands in ${language} that the bot understands`, () => {
      const translation = language === SOURCE_LANGUAGE ? {} : read<Record<string, string>>(built, `${language}.json`)
      const inLanguage = (address: string, text: string): string => translation[address] ?? text
      for (const { address, title, prompt } of commandsOf(manifest)) {
        const said = inLanguage(`${address}.title`, title)
        if (prompt === undefined) assert.equal(smallTalk(said), 'help', said)
        else {
          const text = inLanguage(`${address}.prompt`, prompt)
          assert.ok(['codes', 'symptom'].includes(parse(text, () => undefined).kind), text)
          // Clients that know no prompts insert the title.
          assert.equal(said, text)
        }
      }
    })
  }
})

describe('buildPackage', () => {
  let folder: URL

  beforeEach(() => {
    const path = mkdtempSync(join(tmpdir(), 'app-package-'))
    cpSync(APP_PACKAGE, path, { recursive: true })
    folder = pathToFileURL(`${path}/`)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function problems(): string[] {
    return buildPackage({ folder, values: {} }).problems.map(({ where, what }) => `${where}: ${what}`)
  }

  function change(name: string, from: string, to: string): void {
    const url = new URL(name, folder)
    const text = readFileSync(url, 'utf8')
    assert.ok(text.includes(from))
    writeFileSync(url, text.replace(from, to))
  }

  it('names a text that is too long, with both numbers', () => {
    change('manifest.json', '"Search error codes"', `"${'x'.repeat(40)}"`)
    assert.deepEqual(problems(), [
      'manifest.json composeExtensions[0].commands[0].title: the text has 40 characters; 32 are allowed',
    ])
  })

  it('names a property that the schema does not know', () => {
    change('manifest.json', '"defaultInstallScope"', '"defaultScope"')
    assert.deepEqual(problems(), ['manifest.json: the property "defaultScope" is not known here'])
  })

  it('names an id that is none', () => {
    const built = buildPackage({ folder, values: { TEAMS_APP_ID: 'my-app' } })
    assert.equal(built.problems.length, 1)
    assert.equal(built.problems[0]?.where, 'manifest.json id')
    assert.match(built.problems[0]?.fix ?? '', /8-4-4-4-12/)
  })

  it('names a file that is missing', () => {
    rmSync(new URL('outline.png', folder))
    rmSync(new URL('fr.json', folder))
    assert.deepEqual(problems(), ['outline.png: the file does not exist', 'fr.json: the file does not exist'])
  })

  it('names a file that is no JSON', () => {
    writeFileSync(new URL('sv.json', folder), '{ "name.short": }')
    assert.deepEqual(problems(), ['sv.json: the file is not a JSON object'])
    writeFileSync(new URL('manifest.json', folder), '[]')
    assert.deepEqual(problems(), ['manifest.json: the file is not a JSON object'])
    rmSync(new URL('manifest.json', folder))
    assert.deepEqual(problems(), ['manifest.json: the file does not exist'])
  })

  it('names a schema version that it cannot check', () => {
    change('manifest.json', '"1.30"', '"../v1.30"')
    assert.deepEqual(problems(), ['manifest.json manifestVersion: there is no schema of version "../v1.30" here'])
  })

  it('says which placeholders have only stand-ins', () => {
    const { standIns } = buildPackage({
      folder,
      values: { BOT_ID: BOT, TEAMS_APP_ID: BOT, DEVELOPER_NAME: 'Help desk' },
    })
    assert.deepEqual(standIns, ['DEVELOPER_WEBSITE_URL', 'DEVELOPER_PRIVACY_URL', 'DEVELOPER_TERMS_URL'])
  })
})

interface SearchCommand {
  readonly id: string
  readonly parameters?: readonly { readonly name: string; readonly choices?: readonly { readonly value: string }[] }[]
}

interface Command {
  readonly address: string
  readonly title: string
  readonly prompt: string | undefined
}

function commandsOf({ bots = [] }: AppManifest): Command[] {
  return (bots[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.map(({ title, prompt }, command) => ({
      address: `bots[0].commandLists[${list}].commands[${command}]`,
      title,
      prompt,
    })),
  )
}
