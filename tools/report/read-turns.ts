import { z } from 'zod'

const text = z.string().max(300)
const texts = z.array(text).max(50)
/** A field that is not as we write it counts as absent: the rest of its line still tells something. */
const turn = z.object({
  msg: z.literal('turn'),
  kind: text,
  outcome: text,
  language: text.optional().catch(undefined),
  entries: texts.optional().catch(undefined),
  unknown: texts.optional().catch(undefined),
  feedback: text.optional().catch(undefined),
  unanswered: text.optional().catch(undefined),
  milliseconds: z.number().nonnegative().optional().catch(undefined),
})

/** What the log says of one turn. */
export type LoggedTurn = Omit<z.output<typeof turn>, 'msg'>

/** A line of a log: a turn, another line of ours, or neither. */
export type LogLineRead = { readonly kind: 'turn'; readonly turn: LoggedTurn } | { readonly kind: 'other' | 'junk' }

/** Reads a line. Container platforms put the time or a name before it, so it may begin anywhere. */
export function readLine(line: string): LogLineRead {
  const json = parse(line.slice(Math.max(line.indexOf('{'), 0)))
  if (typeof json !== 'object' || json === null || !('msg' in json)) return { kind: 'junk' }
  const read = turn.safeParse(json)
  return read.success ? { kind: 'turn', turn: read.data } : { kind: 'other' }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
