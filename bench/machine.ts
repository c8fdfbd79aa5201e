import { availableParallelism, totalmem } from 'node:os'

const MIB = 1024 * 1024

/** Gives one line about where a table was measured: cores, memory, Node version and catalog size; no names. */
export function describeMachine(entries: number | string): string {
  const memory = Math.round(totalmem() / MIB / 1024)
  return `${availableParallelism()} cores, ${memory} GB memory, Node ${process.version}, catalog of ${entries} entries × 4 languages.`
}
