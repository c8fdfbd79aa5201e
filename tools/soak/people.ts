import { Chat, buttonsOf, typedIn, type Activity } from './activities.js'
import type { Client } from './client.js'
import type { Dice } from './dice.js'
import { keyOf, type Ledger } from './ledger.js'
import type { Questions } from './questions.js'

/** What people need to do what they do. */
export interface Surroundings {
  readonly client: Client
  readonly ledger: Ledger
  readonly questions: Questions
  readonly dice: Dice
  readonly serviceUrl: string
}

/** How likely a person goes on in each way after an answer. */
const LIKELY = { connector: 0.6, redelivery: 0.05, button: 0.5, edit: 0.25, feedback: 0.25, search: 0.2, dialog: 0.1 }

/** What one person does, from the first word to the last: asks, taps, corrects, judges; or searches; or explains a message. */
export async function visit(number: number, around: Surroundings): Promise<void> {
  const { dice, questions } = around
  const question = dice.happens(LIKELY.search) ? questions.symptom() : questions.next()
  const chat = new Chat(number, around.serviceUrl, question.locale)
  const way = dice.roll()
  if (way < LIKELY.search) return search(chat, typedIn(question), around)
  if (way < LIKELY.search + LIKELY.dialog) return explain(chat, around)
  if (dice.happens(LIKELY.connector)) return askInChat(chat, question.text, around)
  return askInResponse(chat, question.text, around)
}

async function askInChat(chat: Chat, text: string, around: Surroundings): Promise<void> {
  const { client, ledger, dice } = around
  const message = chat.message(text)
  const key = keyOf({ method: 'POST', conversation: chat.conversation, about: message.id })
  ledger.ask(key)
  // Teams sends a message again when its answer takes long: here while the first one is on its way, or just after.
  const again = dice.happens(LIKELY.redelivery) ? client.send(message) : undefined
  await Promise.all([client.send(message), again])
  const { card, confirmed } = ledger.answerTo(key)
  await tap(chat, card, around)
  // Where nobody knows what the answer is called, an edit gets an answer of its own.
  if (confirmed && dice.happens(LIKELY.edit)) await correct(chat, message, around)
  ledger.closeLater(key)
}

async function correct(chat: Chat, message: Activity, { client, ledger, questions }: Surroundings): Promise<void> {
  const key = keyOf({ method: 'PUT', conversation: chat.conversation, about: undefined })
  ledger.ask(key)
  await client.send(chat.edit(message, questions.next().text))
  ledger.closeLater(key)
}

async function askInResponse(chat: Chat, text: string, around: Surroundings): Promise<void> {
  const message = { ...chat.message(text), deliveryMode: 'expectReplies' }
  const body = await around.client.send(message, (answer) => repliesIn(answer).length === 1)
  await tap(chat, repliesIn(body)[0]?.attachments?.[0]?.content, around)
}

async function tap(chat: Chat, card: unknown, { client, dice }: Surroundings): Promise<void> {
  const buttons = buttonsOf(card)
  if (buttons.length > 0 && dice.happens(LIKELY.button)) {
    const action = { type: 'Action.Execute', verb: 'show', data: dice.oneOf(buttons) }
    await client.send(chat.invoke('adaptiveCard/action', { action, trigger: 'manual' }), hasCard)
  }
  if (dice.happens(LIKELY.feedback)) {
    const value = { actionName: 'feedback', actionValue: { reaction: dice.oneOf(['like', 'dislike']) } }
    await client.send(chat.invoke('message/submitAction', value), (body) => body !== undefined)
  }
}

async function search(chat: Chat, texts: readonly string[], { client }: Surroundings): Promise<void> {
  for (const text of texts) await client.send(chat.search(text), (body) => written(body).includes('composeExtension'))
}

async function explain(chat: Chat, { client, questions }: Surroundings): Promise<void> {
  const body = { contentType: 'html', content: `<p>${questions.log().replaceAll('\n', '<br>')}</p>` }
  const value = { commandId: 'explain', commandContext: 'message', messagePayload: { id: '1', body, attachments: [] } }
  await client.send(chat.invoke('composeExtension/fetchTask', value), hasCard)
}

function hasCard(body: unknown): boolean {
  return written(body).includes('"type":"AdaptiveCard"')
}

function written(body: unknown): string {
  return JSON.stringify(body ?? '')
}

interface Reply {
  readonly attachments?: readonly { readonly content: unknown }[]
}

function repliesIn(body: unknown): readonly Reply[] {
  return (body as { activities?: readonly Reply[] } | undefined)?.activities ?? []
}
