import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Stage } from './dockerfile.js'
import type { BuiltImage } from './rehearse.js'

/** Milliseconds that the bot gets to listen, and to end. */
const PATIENCE = 15_000

/** A bot that runs as its image would run it. */
export interface StartedBot {
  readonly url: string
  /** Runs the image's health check and gives its exit status. */
  checkHealth(): number | null
  /** Sends SIGTERM and gives the exit status. */
  stop(): Promise<number | null>
}

/**
 * Starts the program of an image on a free port, in local mode. Node's permission model stands in for a read-only file
 * system: the bot may write nowhere, and start no other program. Throws when it does not listen in time.
 */
export async function startBot(image: BuiltImage, { command, healthCheck }: Stage): Promise<StartedBot> {
  const [program, ...args] = command
  if (program !== 'node') throw new Error('CMD has to be a list that begins with "node"')
  const child = spawn(process.execPath, [...withoutWriting(), ...args], {
    cwd: image.workdir,
    env: { PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await listening(child)
  const env = { PORT: new URL(url).port }
  return {
    url,
    checkHealth: () => spawnSync(process.execPath, healthCheck.slice(1), { env, timeout: PATIENCE }).status,
    stop: async () => {
      child.kill('SIGTERM')
      const [status] = (await once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE) })) as [number | null]
      return status
    },
  }
}

/** Node 20 has the permission model under its first name, and warns that it is new. */
function withoutWriting(): string[] {
  const isReleased = process.allowedNodeEnvironmentFlags.has('--permission')
  return [...(isReleased ? ['--permission'] : ['--experimental-permission', '--no-warnings']), '--allow-fs-read=*']
}

/** Gives the address of the log line that says `listening`. */
async function listening(child: ChildProcess): Promise<string> {
  const timer = setTimeout(() => child.kill(), PATIENCE)
  try {
    if (child.stdout === null) throw new Error('the bot has no output')
    for await (const line of createInterface(child.stdout)) {
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string }
      if (msg === 'listening' && url !== undefined) return url
    }
    throw new Error('the bot ended without listening')
  } finally {
    clearTimeout(timer)
  }
}
