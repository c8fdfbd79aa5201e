import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Vitals } from './vitals.js'

const PROGRAM = fileURLToPath(new URL('../../bundle/index.js', import.meta.url))
/** Milliseconds that the bot gets to listen, and to end. */
const PATIENCE = 30_000

interface Line {
  readonly msg?: string
  readonly url?: string
  readonly level?: string
  readonly outcome?: string
}

/** The built bot as it is started in production, in local mode, with a way to ask how it feels. */
export class BotProcess {
  /** How many lines the log has of each level; of turns that failed also by their outcome. */
  readonly lines = new Map<string, number>()
  readonly url: Promise<string>
  private readonly child: ChildProcess

  constructor() {
    const vitals = new URL('./vitals.js', import.meta.url).href
    this.child = spawn(process.execPath, ['--expose-gc', '--import', vitals, PROGRAM], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0' },
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    this.url = this.read()
    // Who waits for the address hears of it; an end before that is no news to anybody else.
    this.url.catch(() => undefined)
  }

  /** Gives what the process says of itself, after a full collection. */
  async vitals(): Promise<Vitals> {
    const answer = once(this.child, 'message', { signal: AbortSignal.timeout(PATIENCE) })
    this.child.send('vitals')
    const [vitals] = (await answer) as [Vitals]
    return vitals
  }

  /** Asks the process to end, as a platform does, and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.child, 'exit', { signal: AbortSignal.timeout(PATIENCE) })
    this.child.kill('SIGTERM')
    const [code] = (await ended) as [number | null]
    return code
  }

  private read(): Promise<string> {
    const { stdout } = this.child
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error('the bot ended; start it by itself to see why')))
      if (stdout === null) return
      createInterface(stdout).on('line', (text) => {
        const line = JSON.parse(text) as Line
        this.count(line)
        if (line.msg === 'listening' && line.url !== undefined) resolve(line.url)
      })
    })
  }

  private count({ level = 'unknown', outcome = '', msg = '' }: Line): void {
    const name = level === 'info' ? level : `${level}: ${outcome || msg}`
    this.lines.set(name, (this.lines.get(name) ?? 0) + 1)
  }
}
