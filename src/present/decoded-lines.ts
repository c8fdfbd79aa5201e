import type { Decoded, Reading } from '../resolve/decode.js'
import type { Say } from './labels.js'

/** Gives a symbolic name so that it can stand where the line goes. */
export type ShowName = (name: string) => string

/** Gives what the bits of a code say, one sentence a line. */
export function bitLines(decoded: Decoded, say: Say, show: ShowName): string[] {
  return [
    ...facilityLines(decoded, say, show),
    ...decoded.readings.map((reading) => readingLine(reading, say, show)),
    ...mdmLines(decoded, say),
  ]
}

const MOST_NAMES = 4

/** Gives the symbolic names of a code, one a line; or one that says that there is none. */
export function nameLines({ names }: Decoded, say: Say, show: ShowName): string[] {
  return names.length > 0 ? names.slice(0, MOST_NAMES).map(({ name }) => show(name)) : [say('decoded.no-name')]
}

function facilityLines({ facility, customer }: Decoded, say: Say, show: ShowName): string[] {
  return [
    ...(facility === undefined ? [] : [facilityLine(facility, say, show)]),
    ...(customer ? [say('decoded.customer')] : []),
  ]
}

function facilityLine({ number, name }: { number: number; name?: string }, say: Say, show: ShowName): string {
  return name === undefined
    ? say('decoded.facility', { number })
    : say('decoded.facility-name', { number, name: show(name) })
}

/** Blocks of 0x87D1 that no reading tells. */
const TOLD_BLOCKS: ReadonlySet<string> = new Set(['app-delivery', 'dcmo', 'app-state'])

function mdmLines({ mdm }: Decoded, say: Say): string[] {
  if (mdm === undefined || !TOLD_BLOCKS.has(mdm.block)) return []
  return [say(`decoded.mdm.${mdm.block}`, { number: mdm.number })]
}

function readingLine(reading: Reading, say: Say, show: ShowName): string {
  switch (reading.kind) {
    case 'win32': {
      const [name] = reading.names
      return name === undefined
        ? say('decoded.win32', { code: reading.code })
        : say('decoded.win32-name', { code: reading.code, name: show(name.name) })
    }
    case 'hresult':
      return say('decoded.hresult', { code: reading.code })
    case 'ntstatus':
      return say('decoded.ntstatus', { name: show(reading.names[0]?.name ?? reading.code) })
    case 'http':
      return say('decoded.http', { status: reading.status })
    case 'syncml':
      return say('decoded.syncml', { status: reading.status })
    case 'apple':
      return say('decoded.apple', { error: reading.error })
    case 'twin':
      return say('decoded.twin', { code: reading.code, name: show(reading.names[0]?.name ?? reading.code) })
  }
}
