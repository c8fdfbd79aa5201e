import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The bot in local mode, and a Teams client emulator that talks to it, as two processes. */
export interface Playground {
  /** Where to chat. */
  readonly url: string
  /** Where the bot listens. */
  readonly bot: string
  /** Ends both processes. */
  close(): Promise<void>
}

export interface PlaygroundPorts {
  readonly bot: number
  readonly client: number
}

const PATIENCE = 60_000
const GRACE = 3_000

/** Starts both and waits until both answer. `ended` is told when one of them ends by itself. */
export async function startPlayground(ports: PlaygroundPorts, ended: (why: string) => void): Promise<Playground> {
  const children: ChildProcess[] = []
  let closing = false
  const begin = (name: string, script: string, options: readonly string[], env: NodeJS.ProcessEnv): void => {
    const child = start(script, options, env)
    children.push(child.process)
    child.process.once('exit', (code) => {
      if (!closing) ended(`${name} ended with code ${code ?? 'none'}.\n${child.errors()}`)
    })
  }
  const bot = `http://127.0.0.1:${ports.bot}`
  const url = `http://localhost:${ports.client}`
  begin('The bot', botScript(), [], botEnvironment(ports.bot))
  await reachable(`${bot}/readyz`)
  begin('The Teams client emulator', emulatorScript(), emulatorOptions(bot, ports.client), emulatorEnvironment())
  await reachable(url)
  const close = async (): Promise<void> => {
    closing = true
    await Promise.all(children.map(end))
  }
  return { url, bot, close }
}

function start(
  script: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv,
): { process: ChildProcess; errors: () => string } {
  // The emulator writes a folder of its own into the working directory.
  const child = spawn(process.execPath, [script, ...options], {
    env,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2_000)))
  return { process: child, errors: () => errors }
}

function botScript(): string {
  return fileURLToPath(new URL('../../bundle/index.js', import.meta.url))
}

/** Local mode, whatever a `.env` file says: without an app id the bot answers this machine only. */
function botEnvironment(port: number): NodeJS.ProcessEnv {
  return { ...process.env, PORT: String(port), MicrosoftAppId: '', MicrosoftAppPassword: '', LOG_LEVEL: 'error' }
}

function emulatorScript(): string {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve('@microsoft/m365agentsplayground/package.json')
  const { bin } = require(manifest) as { bin: Record<string, string> }
  return fileURLToPath(new URL(Object.values(bin)[0] ?? '', `file://${manifest}`))
}

function emulatorOptions(bot: string, port: number): string[] {
  return ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry']
}

function emulatorEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' }
}

async function reachable(url: string): Promise<void> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return
    await sleep(150)
  }
  throw new Error(`Nothing answers on ${url}. Is the port taken by another program?`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE)
  await exited
  clearTimeout(timer)
}
