import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../src/catalog/language.js'
import { message } from '../helpers/activity.js'
import { startBot, type BotUnderTest } from '../helpers/bot-under-test.js'
import { headingOf, label } from '../helpers/cards.js'
import { FakeConnector } from '../helpers/fake-connector.js'

const APP_PACKAGE = new URL('../../../appPackage/', import.meta.url)

interface Command {
  readonly title: string
  readonly type?: string
  readonly prompt?: string
}

interface Manifest {
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[]
}

/** Gives the commands as Teams shows them in a language, and sends them when they are chosen. */
function commandsIn(language: Language): Command[] {
  const { bots } = read('manifest') as Manifest
  const translations = language === 'en' ? {} : (read(language) as Record<string, string>)
  return (bots[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.map((command, index) => {
      const key = `bots[0].commandLists[${list}].commands[${index}]`
      const { [`${key}.title`]: title = command.title, [`${key}.prompt`]: prompt = command.prompt } = translations
      return { ...command, title, ...(prompt === undefined ? {} : { prompt }) }
    }),
  )
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, APP_PACKAGE), 'utf8'))
}

describe('journey: the commands of the app, as each language shows them', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await startBot()
  })

  after(() => bot.close())

  async function outcomeOf(text: string, locale: string): Promise<[unknown, string]> {
    const connector = new FakeConnector().takes()
    await bot.post(message({ text, locale }))
    return [bot.lines.at(-1)?.['outcome'], headingOf(connector.card)]
  }

  for (const language of LANGUAGES) {
    it(`${language}: the help command explains how to ask, also from a client in another language`, async () => {
      const help = commandsIn(language).filter(({ type }) => type !== 'prompt')
      assert.equal(help.length, 3, 'one for each scope')
      for (const { title } of help) {
        assert.deepEqual(await outcomeOf(title, language), ['talk', label('talk.help.title', language)])
        assert.equal((await outcomeOf(title, language === 'sv' ? 'fr-FR' : 'sv-SE'))[0], 'talk')
      }
    })

    it(`${language}: every prompt starter gets an answer`, async () => {
      const prompts = commandsIn(language).flatMap(({ prompt }) => prompt ?? [])
      assert.ok(prompts.length >= 3)
      for (const prompt of new Set(prompts)) {
        assert.match(String((await outcomeOf(prompt, language))[0]), /^(?:entry|choices)$/, prompt)
      }
    })
  }

  for (const text of [
    'hi',
    'hello',
    'help',
    '?',
    'hallo',
    'hulp',
    'bonjour',
    'aide',
    'hej',
    'hjälp',
    'HELP!',
    'Aidez-moi',
  ]) {
    it(`answers "${text}" with how to ask`, async () => {
      assert.equal((await outcomeOf(text, 'en-US'))[0], 'talk')
    })
  }
})
