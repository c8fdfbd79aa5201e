import { startPlayground } from './playground/start.js'

/** Starts the bot and a Teams client emulator to chat with it in a browser. Ctrl-C ends both. */
const PORTS = { bot: 3978, client: 56150 }

try {
  const playground = await startPlayground(PORTS, (why) => {
    console.error(why)
    process.exit(1)
  })
  const close = (): void => void playground.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
  console.log(
    `Chat with the bot on ${playground.url} (try 0x87D13B94). It listens on ${playground.bot}. Ctrl-C ends both.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
