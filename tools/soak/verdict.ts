import { percentile } from '../../bench/table.js'
import type { Client } from './client.js'
import type { Ledger } from './ledger.js'
import { secondHalf, slopeOf, type Sample } from './memory.js'

/** One line of the result: what was measured, what it may be, and whether it is. */
export interface Finding {
  readonly what: string
  readonly value: string
  readonly bound: string
  readonly isMet: boolean
}

const MIB = 1024 * 1024
/**
 * MiB a minute. The caches that are bounded by a number of conversations still fill for hours, by some 200 bytes a
 * request: 0.4 MiB a minute at 30 requests a second. A turn that is kept by mistake costs tens of kilobytes.
 */
const STEEPEST_HEAP = 1
/** MiB a minute. What the system has given to the process follows the heap in steps. */
const STEEPEST_RESIDENT = 4
/** Milliseconds: the budget of a turn. Teams sends a message again after 10 to 15 seconds. */
const LONGEST = 8_000

/** Everything that a run has seen. */
export interface Seen {
  readonly client: Client
  readonly ledger: Ledger
  readonly samples: readonly Sample[]
  /** Exit code of the bot after SIGTERM. */
  readonly exitCode: number | null
}

/** Gives what a run found. */
export function findingsOf({ client, ledger, samples, exitCode }: Seen): Finding[] {
  const { milliseconds, slowest } = client
  const wrong = [...client.wrong].map(([what, count]) => `${count} × ${what}`).join(', ')
  return [
    finding('requests', String(client.sent), '', true),
    finding('questions whose answer is a message', String(ledger.asked), '', true),
    finding('lost answers', String(ledger.lost), '0', ledger.lost === 0),
    finding('doubled answers', String(ledger.doubled), '0', ledger.doubled === 0),
    finding('wrong responses', wrong || '0', '0', client.wrong.size === 0),
    finding('response, p50 / p99, ms', percentiles(milliseconds, [0.5, 0.99]).map(Math.round).join(' / '), '', true),
    finding(
      `response, slowest (${slowest.what}), ms`,
      slowest.milliseconds.toFixed(0),
      `≤ ${LONGEST}`,
      slowest.milliseconds <= LONGEST,
    ),
    ...memoryFindings(samples),
    finding('exit code after SIGTERM', String(exitCode), '0', exitCode === 0),
  ]
}

function memoryFindings(samples: readonly Sample[]): Finding[] {
  const late = secondHalf(samples)
  const heap = slopeOf(late.map(({ minute, heap: bytes }) => [minute, bytes / MIB]))
  const resident = slopeOf(late.map(({ minute, resident: bytes }) => [minute, bytes / MIB]))
  const delays = percentiles(
    samples.map(({ worstDelay }) => worstDelay),
    [0.5, 1],
  )
  return [
    finding('live heap, first / middle / last, MiB', threeOf(samples, 'heap'), '', true),
    finding('live heap, slope, MiB a minute', heap.toFixed(2), `≤ ${STEEPEST_HEAP}`, heap <= STEEPEST_HEAP),
    finding('resident, first / middle / last, MiB', threeOf(samples, 'resident'), '', true),
    finding('resident, slope', resident.toFixed(2), `≤ ${STEEPEST_RESIDENT}`, resident <= STEEPEST_RESIDENT),
    finding(
      'worst delay of the event loop, p50 / most, ms',
      delays.map((delay) => delay.toFixed(0)).join(' / '),
      '',
      true,
    ),
  ]
}

function threeOf(samples: readonly Sample[], field: 'heap' | 'resident'): string {
  const places = [0, Math.floor(samples.length / 2), samples.length - 1]
  return places.map((place) => ((samples[place]?.[field] ?? 0) / MIB).toFixed(0)).join(' / ')
}

function percentiles(values: readonly number[], shares: readonly number[]): number[] {
  return shares.map((share) => percentile(values, share))
}

function finding(what: string, value: string, bound: string, isMet: boolean): Finding {
  return { what, value, bound, isMet }
}
