import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a process says of itself. Memory in bytes, delay of the event loop in milliseconds since the time before. */
export interface Vitals {
  /** What is still in use after everything else has been collected. */
  readonly heap: number
  readonly resident: number
  readonly worstDelay: number
}

/** Loaded into the bot before its program (`--import`, `--expose-gc`): answers each message of its parent with its vitals. */
const delay = monitorEventLoopDelay()
delay.enable()

process.on('message', () => {
  const worstDelay = delay.max / 1e6
  // The collection is ours, and the delay that it makes is none of the bot's.
  delay.disable()
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  delay.reset()
  delay.enable()
  process.send?.({ heap: heapUsed + external, resident: rss, worstDelay } satisfies Vitals)
})
// The program alone decides how long the process lives.
process.channel?.unref()
// A run that is interrupted leaves nothing behind.
process.on('disconnect', () => process.exit())
