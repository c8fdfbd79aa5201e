import type { Activity } from 'botbuilder'
import type { Server } from 'restify'
import { TeamsAdapter } from './adapter.js'
import { Bot } from './bot.js'
import {
  knowledgeOf,
  readCompiledCatalog,
  readExtraCatalog,
  type CompiledCatalog,
  type Knowledge,
} from './catalog/load.js'
import type { Config } from './config.js'
import { StartError } from './errors.js'
import type { Log } from './log.js'
import { readLabels } from './present/labels.js'
import { Presenter } from './present/presenter.js'
import { readTemplates } from './present/templates.js'
import { SentAnswers } from './reply/sent-answers.js'
import { Resolver } from './resolve/resolve.js'
import { Search } from './resolve/search.js'
import { SymptomIndex } from './resolve/symptom-index.js'
import { createHttpServer } from './server.js'

/** The folder of the card templates, beside `dist`. */
const CARDS = new URL('../../cards/', import.meta.url)
/** What `catalog:build` writes. */
export const COMPILED_CATALOG = new URL('../catalog.json', import.meta.url)

/** The five stages, without Teams: what `ask` and the tests use. */
export interface Core {
  readonly knowledge: Knowledge
  readonly resolver: Resolver
  readonly search: Search
  readonly presenter: Presenter
}

/** Reads everything that the bot knows. Throws a `StartError` with all mistakes. */
export function readKnowledge(catalogExtra?: string): Knowledge {
  const compiled = readCompiled()
  if (catalogExtra === undefined) return knowledgeOf(compiled)
  const extra = readExtraCatalog(catalogExtra, compiled.entries)
  if (extra.findings.length > 0) {
    const problems = extra.findings.map(({ file, line, ...rest }) => ({ where: `${file}:${line}`, ...rest }))
    throw new StartError('CATALOG_EXTRA', problems)
  }
  return knowledgeOf(compiled, extra)
}

function readCompiled(): CompiledCatalog {
  try {
    return readCompiledCatalog(COMPILED_CATALOG)
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'is missing or cannot be read'
    const why = 'the bot knows nothing without it'
    throw new StartError('CATALOG_MISSING', [{ where: 'dist/catalog.json', what, why, fix: 'run "npm run build"' }])
  }
}

/** Builds the stages on what the bot knows. */
export function composeCore(knowledge: Knowledge): Core {
  const symptoms = new SymptomIndex(knowledge)
  const resolver = new Resolver(knowledge, symptoms)
  const search = new Search(knowledge, symptoms, resolver)
  const presenter = new Presenter(readTemplates(CARDS), readLabels(CARDS))
  return { knowledge, resolver, search, presenter }
}

/** Builds the whole bot, ready to listen. */
export function compose(
  config: Config,
  log: Log,
  core: Core = composeCore(readKnowledge(config.catalogExtra)),
): Server {
  const bot = new Bot({
    ...core,
    nameLookup: (name) => core.knowledge.names.codeOf(name),
    sentAnswers: new SentAnswers(),
  })
  const adapter = new TeamsAdapter(config, bot, log)
  return createHttpServer({
    receive: (activity, authorization) => adapter.receive(activity as unknown as Activity, authorization),
    isReady: () => true,
    log,
  })
}
