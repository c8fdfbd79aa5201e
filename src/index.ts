import { config as loadDotenv } from 'dotenv'
import { compose, composeCore } from './compose.js'
import { readConfig, type Config } from './config.js'
import { StartError } from './errors.js'
import { readKnowledge, readKnowledgeWith } from './knowledge.js'
import { takeConsole } from './library-console.js'
import { describeError, createLog, type Log } from './log.js'
import { closeHttpServer } from './server.js'

/**
 * Milliseconds that requests are still taken after SIGTERM, while /readyz says 503: load balancers learn a little later
 * than the process that it ends. In local mode there is none.
 */
const DRAIN = 2_000
/** Milliseconds that turns in flight then get to finish. A turn takes less. */
const GRACE = 9_000
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

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
  closeOnSignal(server, config.credentials === undefined ? 0 : DRAIN, log)
}

/** Closes the server on the first signal, and ends the process at once on a second one. */
function closeOnSignal(server: ReturnType<typeof compose>, drain: number, log: Log): void {
  const endAtOnce = (): void => {
    log.warn('closing was cut short')
    process.exit(1)
  }
  const close = (): void => {
    log.info('closing')
    for (const signal of SIGNALS) process.off(signal, close).once(signal, endAtOnce)
    setTimeout(() => process.exit(0), drain + GRACE).unref()
    void closeHttpServer(server, drain).then(() => process.exit(0))
  }
  for (const signal of SIGNALS) process.once(signal, close)
}

function end(log: Log, error: unknown, what: string): void {
  log.fatal(describeError(error), what)
  process.exit(1)
}
