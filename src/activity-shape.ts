import type { Activity } from 'botbuilder'
import { z } from 'zod'

/** A field of the wrong type is a field that is not there: the rest of the activity can still be answered. */
const text = z.string().optional().catch(undefined)
/** Visible ASCII: an id of an activity or a conversation goes into the path and a header of the answer's request. */
const id = z
  .string()
  .regex(/^[!-~]{1,1000}$/)
  .optional()
  .catch(undefined)
/** What is no object has no field that anybody could read. */
const list = z
  .array(z.unknown())
  .transform((items) => items.filter((item) => typeof item === 'object' && item !== null))
  .optional()
  .catch(undefined)
const flag = z.boolean().optional().catch(undefined)
/**
 * Who and where come back in every answer, so that nothing else of them is kept: the SDK refuses to send a field of a
 * wrong type, and what is nested too deep cannot be written.
 */
const whoever = { id: text, name: text, aadObjectId: text, role: text }
const account = z.object(whoever).optional().catch(undefined)
const place = z.object({ ...whoever, id, isGroup: flag, conversationType: text, tenantId: text })

/** The fields that we and the SDK read, with the types that the Bot Framework protocol gives them. */
const shape = z.looseObject({
  type: z.string().min(1),
  id,
  name: text,
  action: text,
  channelId: text,
  serviceUrl: text,
  text: text,
  locale: text,
  replyToId: id,
  deliveryMode: text,
  from: account,
  recipient: account,
  conversation: place.optional().catch(undefined),
  channelData: z.looseObject({}).optional().catch(undefined),
  entities: list,
  attachments: list,
})

/** These are answered by a message into their conversation, so they have to name it. */
const ANSWERED_BY_MESSAGE: ReadonlySet<string> = new Set(['message', 'messageUpdate', 'installationUpdate'])

/** Reads the body of a request as an activity; `undefined` when it is none, or none that could be answered. */
export function readShape(body: unknown): Activity | undefined {
  const { data } = shape.safeParse(body)
  if (data === undefined) return undefined
  const answerable = data.conversation?.id !== undefined || data.deliveryMode === 'expectReplies'
  if (ANSWERED_BY_MESSAGE.has(data.type) && !answerable) return undefined
  return data as unknown as Activity
}
