import type { Activity } from 'botbuilder'
import { z } from 'zod'

/** A field of the wrong type is a field that is not there: the rest of the activity can still be answered. */
const text = z.string().optional().catch(undefined)
const list = z.array(z.unknown()).optional().catch(undefined)
const account = z.looseObject({ id: text, name: text }).optional().catch(undefined)

/** The fields that we and the SDK read, with the types that the Bot Framework protocol gives them. */
const shape = z.looseObject({
  type: z.string().min(1),
  id: text,
  name: text,
  action: text,
  channelId: text,
  serviceUrl: text,
  text: text,
  locale: text,
  replyToId: text,
  deliveryMode: text,
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: text, conversationType: text, tenantId: text }).optional().catch(undefined),
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
