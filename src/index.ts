import { config as loadDotenv } from 'dotenv'
import { compose, composeCore } from './compose.js'
import { readConfig, type Config } from './config.js'
import { StartError } from './errors.js'
import { readKnowledge, readKnowledgeWith } from './knowledge.js'
import { takeConsole } from './library-console.js'
import { describeError, createLog, type Log } from './log.js'
import { closeHttpServer } from './server.js'

/** Milliseconds that turns in flight get to finish after SIGTERM. A turn takes less. */
const GRACE = 9_000

loadDotenv({ quiet: true })

try {
  await start(readConfig())
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** Starts the process: config, compose, listen, close on SIGTERM. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  process.once('uncaughtException', (error) => end(log, error, 'the process ends because of an error'))
  takeConsole(log)
  const { catalogExtra } = config
  const knowledge = catalogExtra === undefined ? readKnowledge() : await readKnowledgeWith(catalogExtra)
  const server = compose(config, log, composeCore(knowledge))
  server.on('error', (error: unknown) => end(log, error, 'the server could not listen'))
  server.listen(config.port, config.host, () => {
    log.info({ url: server.url }, 'listening')
    if (config.credentials === undefined) {
      log.warn('no MicrosoftAppId: local mode, reachable from this machine only, nobody is authenticated')
    }
  })
  const close = (): void => {
    log.info('closing')
    setTimeout(() => process.exit(0), GRACE).unref()
    void closeHttpServer(server).then(() => process.exit(0))
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
}

function end(log: Log, error: unknown, what: string): void {
  log.fatal(describeError(error), what)
  process.exit(1)
}
