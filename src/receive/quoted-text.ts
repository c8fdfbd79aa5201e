import type { Activity } from 'botbuilder'
import { readTeamsText } from './teams-text.js'

/** Gives the text of the message that this one replies to, as far as its attachments carry it; else ''. */
export function quotedText(activity: Partial<Activity>): string {
  if (!Array.isArray(activity.attachments)) return ''
  for (const attachment of activity.attachments as unknown[]) {
    const text = textOfAttachment(attachment)
    if (text !== '') return text
  }
  return ''
}

function textOfAttachment(attachment: unknown): string {
  if (typeof attachment !== 'object' || attachment === null) return ''
  const { contentType, content } = attachment as { contentType?: unknown; content?: unknown }
  if (contentType === 'messageReference') return readTeamsText(previewOf(content)).text
  if (contentType === 'text/html' && typeof content === 'string') return readTeamsText(content).quoted
  return ''
}

/** A reply carries `{"messageId":"…","messagePreview":"…"}`, as JSON text or as an object. */
function previewOf(content: unknown): string {
  const parsed = typeof content === 'string' ? parseJson(content) : content
  if (typeof parsed !== 'object' || parsed === null) return ''
  const { messagePreview } = parsed as { messagePreview?: unknown }
  return typeof messagePreview === 'string' ? messagePreview : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
