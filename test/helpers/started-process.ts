import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { LogLine } from './bot-under-test.js'

const INDEX = fileURLToPath(new URL('../../bundle/index.js', import.meta.url))
/** Milliseconds that a process may take to listen. */
const PATIENCE = 20_000

/** The process as it is started in production. */
export class StartedProcess {
  readonly lines: LogLine[] = []
  /** The exit code, once there is one. */
  readonly ended: Promise<number | null>
  private readonly child: ChildProcess
  private errors = ''

  constructor(env: Readonly<Record<string, string>>) {
    const own = { PATH: process.env['PATH'], PORT: '0', ...env }
    const child = spawn(process.execPath, [INDEX], { env: own, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    // What arrives in one piece may be half a line, or several.
    createInterface(child.stdout).on('line', (line) => this.lines.push(JSON.parse(line) as LogLine))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.errors += text))
    // Behind the end of the process and of what it wrote.
    this.ended = new Promise((resolve) => child.once('close', resolve))
  }

  /** What was written beside the log. Newer Nodes warn of what libraries import; that is about them, not about us. */
  get stderr(): string {
    return this.errors.replace(/^\(node:\d+\) .*\n|^\(Use `node.*\n/gm, '')
  }

  /** Gives the address once the process listens. */
  async url(): Promise<string> {
    for (let waited = 0; waited < PATIENCE; waited += 50) {
      const url = this.lines.find(({ msg }) => msg === 'listening')?.['url']
      if (typeof url === 'string') return url.replace('0.0.0.0', '127.0.0.1')
      await sleep(50)
    }
    throw new Error(`the process does not listen: ${this.errors}`)
  }

  /** Asks the process to end, as a platform does. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.child.kill(signal)
  }
}
