import { readFileSync } from 'node:fs'
import type { Core } from '../src/compose.js'
import { LANGUAGES, type Language } from '../src/catalog/language.js'

const CORPUS = new URL('../../test/corpus/', import.meta.url)
/** How many different questions of a kind are asked in turn. */
const DIFFERENT = 40

/** One symptom as people write it. */
export interface SymptomQuestion {
  readonly text: string
  readonly language: Language
}

/** Gives codes of the catalog, spread over its families. */
export function codeTexts({ knowledge }: Core): string[] {
  const codes = knowledge.catalog.entries.map(({ name }) => name).filter((name) => name.startsWith('0x'))
  const step = Math.max(1, Math.floor(codes.length / DIFFERENT))
  return codes.filter((_, place) => place % step === 0).slice(0, DIFFERENT)
}

/** Gives the symptoms of the tuning corpora, the languages in turn. */
export function symptomQuestions(): SymptomQuestion[] {
  const corpora = LANGUAGES.map((language) => {
    const lines = readFileSync(new URL(`symptoms.${language}.tuning.jsonl`, CORPUS), 'utf8')
      .trim()
      .split('\n')
    return lines.map((line) => ({ text: (JSON.parse(line) as { text: string }).text, language }))
  })
  const longest = Math.max(...corpora.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => corpora.flatMap((corpus) => corpus[place] ?? [])).flat()
}

/** Beginnings and symptoms that have at least 25 results. */
const SEARCHES = ['0x87D', 'app install failed', '0x87D1', 'update failed', 'device not enrolled', 'office install']

/** Gives bodies of messages. The answer comes back in the response. */
export function messageBodies(texts: readonly string[], locale = 'en-US'): string[] {
  return texts.map((text) => JSON.stringify({ ...activity(locale), type: 'message', text, textFormat: 'plain' }))
}

/** Gives bodies of symptom messages, each with the locale of its language. */
export function symptomBodies(): string[] {
  return symptomQuestions()
    .slice(0, DIFFERENT)
    .flatMap(({ text, language }) => messageBodies([text], language))
}

/** Gives bodies of message-extension searches. */
export function searchBodies(): string[] {
  return SEARCHES.map((text) => {
    const parameters = [{ name: 'query', value: text }]
    const value = { commandId: 'lookup', parameters, queryOptions: { skip: 0, count: 25 } }
    return JSON.stringify({ ...activity('en-US'), type: 'invoke', name: 'composeExtension/query', value })
  })
}

/** Gives the bodies as a channel sends them: its connector is at `serviceUrl`, and the answers to messages go there. */
export function bodiesOfChannel(bodies: readonly string[], serviceUrl: string): string[] {
  return changed(bodies, { serviceUrl, deliveryMode: undefined })
}

/** Gives the bodies as a channel sends them that wants its answers in the response all the same. */
export function bodiesForResponse(bodies: readonly string[], serviceUrl: string): string[] {
  return changed(bodies, { serviceUrl })
}

function changed(bodies: readonly string[], fields: object): string[] {
  return bodies.map((body) => JSON.stringify({ ...(JSON.parse(body) as object), ...fields }))
}

/** Each activity has an id and a conversation of its own: repeats are dropped, and a conversation has a rate. */
function activity(locale: string): object {
  return {
    id: '[<id>]',
    timestamp: '2026-11-20T09:15:30.123Z',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    deliveryMode: 'expectReplies',
    from: { id: '29:person', name: 'Kim' },
    recipient: { id: '28:bot', name: 'Error Lookup for Intune' },
    conversation: { conversationType: 'personal', id: 'a:[<id>]' },
    entities: [{ type: 'clientInfo', locale, country: 'US', platform: 'Windows' }],
    locale,
  }
}
