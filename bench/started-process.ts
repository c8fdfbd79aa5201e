import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What a process has used: CPU in microseconds since its start, resident memory in bytes. */
export interface Usage {
  readonly cpu: number
  readonly resident: number
}

/** A program that answers on loopback, as a process of its own. */
export interface StartedProcess {
  readonly url: string
  /** Milliseconds from the start of the process to its first answer on `/readyz`. */
  readonly ready: number
  usage(): Promise<Usage>
  stop(): Promise<void>
}

const PROGRAMS = {
  echo: './echo/index.js',
  bot: '../bundle/index.js',
  'stand-in': './connected/stand-in.js',
} as const

/** What is measured, and what stands for Microsoft's side. */
export type Program = keyof typeof PROGRAMS

/** Milliseconds that a process gets to become ready, and between two looks. */
const PATIENCE = 30_000
const PACE = 3

/**
 * Starts a program with its normal log level; the log goes nowhere. A bot runs in local mode unless `settings` say
 * otherwise. Throws when it does not become ready.
 */
export async function startProcess(
  program: Program,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = fork(fileURLToPath(new URL(PROGRAMS[program], import.meta.url)), [], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), ...optionsOf(program), ...settings },
    execArgv: ['--import', new URL('./usage-report.js', import.meta.url).href, ...profiling(program, settings)],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await answering(`${url}/readyz`, child)
  const ready = performance.now() - begun
  return { url, ready, usage: () => usageOf(child), stop: () => stop(child) }
}

/** The bot runs with the options of its container, the SDK's echo with none. */
function optionsOf(program: Program): Record<string, string> {
  if (program !== 'bot') return {}
  const dockerfile = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')
  return { NODE_OPTIONS: /^ *NODE_OPTIONS=(?<options>[^\s\\]+)/m.exec(dockerfile)?.groups?.['options'] ?? '' }
}

/** `BENCH_PROFILE=folder` writes a CPU profile of each measured bot, into one folder for each kind of them. */
function profiling(program: Program, settings: object): string[] {
  const folder = process.env['BENCH_PROFILE']
  const kind = Object.keys(settings).length === 0 ? program : `${program}-connected`
  return folder === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', `${folder}/${kind}`]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until && child.exitCode === null) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await sleep(PACE)
  }
  child.kill('SIGKILL')
  throw new Error('a measured process did not become ready; start it by itself to see why')
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message')
  child.send('usage')
  const [usage] = (await answer) as [Usage]
  return usage
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([exited, sleep(3_000).then(() => child.kill('SIGKILL'))])
}
