import { codeValue, type Code } from '../parse/code.js'

/**
 * How far a failure stands from what caused it. A code that is not listed is taken for a cause (0).
 *
 * 1. An installer gave up: its own log names the reason, and so does a second code beside it.
 * 2. "It failed", which a component reports when it knows no better code, or that all or a part of a run failed.
 * 3. What management concludes in the end: the app is not there, or still there.
 *
 * A list, because the `related` codes of the catalog have no direction: twins and opposites are related too. Its source
 * is what the pages of these entries say about their causes.
 */
const REMOTENESS: ReadonlyMap<Code, number> = new Map([
  ...at(1, ['1603', '0x80070643', '17002', '0x80CF200B', '0x8024200B', '0x80073CF9', '0x8A150006', '0x8A150049']),
  ...at(2, ['0x8000FFFF', '0x80004005', '0x80CF0022', '0x80240022', '0x80CF004B', '0x80CF004C', '0x80CF004D']),
  ...at(2, ['0x87D103E8', '0x87D1279D', '0x87D12906', '0x87D13B64', '0x87D13B9A', '0x87D13B9B', '0xC7D14FB5']),
  ...at(3, ['0x87D1041C', '0x87D1041D', '0x87D1041B', '0x87D00324']),
])

/** Windows Update and the update agent end each block of codes with one for everything else: `…_UNEXPECTED`, 0x80CF2FFF. */
const UPDATES = new Set([0x80cf, 0x8024])
const CATCH_ALL = 0xfff

/** Gives how many steps a failure stands behind its cause: 0 for a cause, at most 3. */
export function remotenessOf(code: Code): number {
  const value = codeValue(code) ?? 0
  const isCatchAll = UPDATES.has(value >>> 16) && (value & 0xfff) === CATCH_ALL
  return isCatchAll ? 2 : (REMOTENESS.get(code) ?? 0)
}

function at(remoteness: number, codes: readonly Code[]): [Code, number][] {
  return codes.map((code) => [code, remoteness])
}
