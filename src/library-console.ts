import type { Log } from './log.js'

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

/**
 * Takes the console away from libraries and gives a function that puts it back. The Bot Framework SDK writes a line with
 * its keys there for every bad token; the log has its own line for it, and at level `debug` how often this happened.
 */
export function takeConsole(log: Log, target: Console = globalThis.console): () => void {
  const original = Object.fromEntries(METHODS.map((method) => [method, target[method].bind(target)]))
  const quiet = METHODS.map((method) => [method, () => log.debug({ method }, 'a library wrote to the console')])
  Object.assign(target, Object.fromEntries(quiet))
  return () => void Object.assign(target, original)
}
