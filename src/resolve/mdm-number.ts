/**
 * What a number 0x87D1nnnn is made of: Intune gives each source of its statuses a block, and adds the source's own
 * number to the beginning of the block.
 *
 * ```
 * 0x87D10000 +   404            status 404 of SyncML (OMA-DM); 600–639 are health attestation
 * 0x87D10000 +  1053            delivery of an app on Windows: download, detection
 * 0x87D10000 + 10000 + 12038    error 12038 of Apple's device management
 * 0x87D10000 +   800 +  1200    status 1200 of DCMO (hardware switches); + 700 from 1400 on
 * 0x87D10000 + 15202            state 15202 that Intune itself gives an app
 * ```
 */
export interface MdmNumber {
  readonly block: MdmBlock
  /** The number that the source itself gives. */
  readonly number: number
}

export type MdmBlock =
  'syncml' | 'app-delivery' | 'package-state' | 'dcmo' | 'device-state' | 'app-state' | 'apple' | 'evaluation'

interface Block {
  readonly block: MdmBlock
  /** Inclusive bounds of the low word. */
  readonly from: number
  readonly to: number
  /** What was added to the number of the source. */
  readonly added: number
}

/** The narrow blocks first. Checked against every published number of 0x87D1. */
const BLOCKS: readonly Block[] = [
  { block: 'syncml', from: 100, to: 639, added: 0 },
  { block: 'app-delivery', from: 1_000, to: 1_600, added: 0 },
  { block: 'package-state', from: 1_900, to: 1_918, added: 0 },
  { block: 'dcmo', from: 2_000, to: 2_099, added: 800 },
  { block: 'dcmo', from: 2_100, to: 2_199, added: 700 },
  { block: 'device-state', from: 5_000, to: 5_012, added: 0 },
  { block: 'app-state', from: 15_200, to: 15_266, added: 0 },
  { block: 'evaluation', from: 65_000, to: 65_012, added: 0 },
  // Apple numbers its errors from 1000 on, a thousand for each part of a profile.
  { block: 'apple', from: 11_000, to: 64_999, added: 10_000 },
]

const MDM_UPPER = 0x87d1

/** Gives the source of a status 0x87D1nnnn and its number there, if the number lies in a known block. */
export function mdmNumber(value: number): MdmNumber | undefined {
  if (value >>> 16 !== MDM_UPPER) return undefined
  const low = value & 0xffff
  const found = BLOCKS.find(({ from, to }) => low >= from && low <= to)
  return found && { block: found.block, number: low - found.added }
}
