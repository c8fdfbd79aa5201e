import type { Activity } from 'botbuilder'
import type { Server } from 'restify'
import { TeamsAdapter } from './adapter.js'
import { Bot } from './bot/bot.js'
import type { Knowledge } from './catalog/load.js'
import type { Config } from './config.js'
import { readKnowledge } from './knowledge.js'
import type { Log } from './log.js'
import { readLabels } from './present/labels.js'
import { Presenter } from './present/presenter.js'
import { readTemplates } from './present/templates.js'
import { SentAnswers } from './reply/sent-answers.js'
import { Resolver } from './resolve/resolve.js'
import { Search } from './resolve/search.js'
import { SymptomIndex } from './symptoms/symptom-index.js'
import { createHttpServer } from './server.js'
import { metricsPage } from './telemetry/metrics-page.js'
import { metricsAlone, unansweredTeller, type Telemetry } from './telemetry/telemetry.js'
import { TEAMS_TIMING } from './turn-budget.js'

/** The folder of the card templates, beside `dist`. */
const CARDS = new URL('../../cards/', import.meta.url)

/** The five stages, without Teams: what `ask` and the tests use. */
export interface Core {
  readonly knowledge: Knowledge
  readonly resolver: Resolver
  readonly search: Search
  readonly presenter: Presenter
}

/** Builds the stages on what the bot knows. */
export function composeCore(knowledge: Knowledge): Core {
  const symptoms = SymptomIndex.of(knowledge)
  const resolver = new Resolver(knowledge, symptoms)
  const search = new Search(knowledge, symptoms)
  const presenter = new Presenter(readTemplates(CARDS), readLabels(CARDS))
  return { knowledge, resolver, search, presenter }
}

/** Builds the whole bot, ready to listen. */
export function compose(config: Config, log: Log, core: Core): Server {
  const bot = new Bot({
    ...core,
    nameLookup: (name) => core.knowledge.names.codeOf(name),
    sentAnswers: new SentAnswers(),
  })
  const telemetry = telemetryFor(config, core.knowledge)
  const adapter = new TeamsAdapter(config, bot, log, TEAMS_TIMING, telemetry)
  return createHttpServer({
    receive: (activity, authorization) => adapter.receive(activity as unknown as Activity, authorization),
    isReady: () => true,
    metrics: metricsPage(telemetry.metrics, config.metricsToken),
    log,
  })
}

function telemetryFor({ logUnanswered }: Config, { catalog }: Knowledge): Telemetry {
  const telemetry = metricsAlone(catalog.entries)
  // Without an organization's own pages: their words may be the names of its people.
  return logUnanswered ? { ...telemetry, tellUnanswered: unansweredTeller(readKnowledge()) } : telemetry
}
