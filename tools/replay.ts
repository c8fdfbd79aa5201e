import { readFileSync } from 'node:fs'
import { compose, composeCore } from '../src/compose.js'
import { readConfig } from '../src/config.js'
import { readKnowledge } from '../src/knowledge.js'
import { createLog } from '../src/log.js'

/** Sends a saved activity through the whole bot, from HTTP to card, and prints what Teams would get. */
const USAGE = 'usage: npm run --silent replay -- test/fixtures/activities/NAME.json'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error(USAGE)
  process.exit(2)
}
const activity = readActivity(path)
const config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'warn' }), logLevel: 'warn' as const }
const server = compose(config, createLog(config.logLevel), composeCore(readKnowledge()))
server.listen(0, config.host, () => void replay(server.url))

function readActivity(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object
  } catch {
    console.error(`${file} is no file with one activity as JSON\n${USAGE}`)
    process.exit(2)
  }
}

/** Replies come back in the response itself, so nothing is sent anywhere. */
async function replay(url: string): Promise<void> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...activity,
      serviceUrl: url,
      ...('name' in activity ? {} : { deliveryMode: 'expectReplies' }),
    }),
  })
  const text = await response.text()
  console.log(`HTTP ${response.status}`)
  if (text !== '') console.log(JSON.stringify(JSON.parse(text), undefined, 2))
  server.close()
}
