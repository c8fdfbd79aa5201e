import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contextOf } from './deployment/build-context.js'
import { readStages } from './deployment/dockerfile.js'
import { rehearse } from './deployment/rehearse.js'
import { startBot, type StartedBot } from './deployment/started-bot.js'

/**
 * Builds what the Dockerfile builds, without a container engine and without a network, starts it as the image would,
 * and asks it for an error code. Takes a minute or two; needs npm and its registry, or npm's own cache, for the first step.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ACTIVITY = join(ROOT, 'test/fixtures/activities/personal-message-with-a-code.json')

const folder = mkdtempSync(join(tmpdir(), 'production-'))
try {
  await check()
} catch (error) {
  console.error(`check:production: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function check(): Promise<void> {
  const lock = join(folder, 'lock')
  step('fills an npm cache from package-lock.json', () => fillCache(lock))
  const stages = readStages(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'))
  const image = step('builds every stage of the Dockerfile, offline', () =>
    rehearse(stages, { context: contextOf([lock, ROOT]), folder: join(folder, 'stages'), env: offline() }),
  )
  const last = stages.at(-1)
  if (last === undefined) return
  const bot = await startBot(image, last)
  try {
    await ask(bot)
  } finally {
    expect('ends with status 0 after SIGTERM', await bot.stop(), 0)
  }
  expect('health check fails afterward', bot.checkHealth(), 1)
}

async function ask(bot: StartedBot): Promise<void> {
  expect('/readyz', (await fetch(`${bot.url}/readyz`)).status, 200)
  expect('health check of the image', bot.checkHealth(), 0)
  const activity = JSON.parse(readFileSync(ACTIVITY, 'utf8')) as Record<string, unknown>
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activity, serviceUrl: bot.url, deliveryMode: 'expectReplies' }),
  })
  const { activities } = (await response.json()) as { activities: { attachments?: { contentType: string }[] }[] }
  const type = activities[0]?.attachments?.[0]?.contentType
  expect('answer to an error code', type, 'application/vnd.microsoft.card.adaptive')
}

/** The command that docs/deploy.md gives for builds without a network. */
function fillCache(lock: string): void {
  mkdirSync(lock)
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(ROOT, name), join(lock, name))
  const { status, stderr } = spawnSync('npm', ['ci', '--cache', 'npm-cache', '--ignore-scripts'], {
    cwd: lock,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm ci: status ${status}\n${stderr}`)
}

/** An environment in which npm takes nothing from the network, and from which it inherits no setting. */
function offline(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: folder, npm_config_offline: 'true' }
}

function step<Result>(what: string, run: () => Result): Result {
  const started = performance.now()
  const result = run()
  console.log(`ok ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return result
}

function expect(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}`)
  console.log(`ok ${what}: ${String(actual)}`)
}
