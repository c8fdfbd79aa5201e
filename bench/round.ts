import { load, type LoadOptions } from './load.js'
import type { StartedProcess } from './started-process.js'

/** What one round of load came to, for the process that answered. */
export interface Round {
  readonly perSecond: number
  readonly answered: number
  /** Milliseconds. */
  readonly p99: number
  /** Microseconds of CPU per turn. */
  readonly cpu: number
}

/** Loads a process for one round and gives what a turn took. Throws when a request fails. */
export async function runRound(
  process: StartedProcess,
  bodies: readonly string[],
  options: LoadOptions,
): Promise<Round> {
  const before = await process.usage()
  const { perSecond, answered, p99 } = await load(process.url, bodies, options)
  return { perSecond, answered, p99, cpu: ((await process.usage()).cpu - before.cpu) / answered }
}
