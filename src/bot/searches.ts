import type { TurnContext } from 'botbuilder'
import type { TurnRecord } from '../log.js'
import { invokeResponse } from '../reply/invoke-response.js'
import { insertedCard, searchMessage, searchResults } from '../reply/search-results.js'
import type { BotParts, Of } from './parts.js'
import { follow, languageFor } from './stages.js'
import { recordOfChoice } from './turn-record.js'

/** Answers a search of the message extension with a page of results. */
export async function onSearch(
  context: TurnContext,
  { request, utterance }: Of<'search'>,
  { search, presenter }: BotParts,
): Promise<TurnRecord> {
  const { addresses, language } = search.find(request, languageFor(utterance))
  const results = addresses.flatMap((address) => presenter.preview(address, language) ?? [])
  // Only the first page says that nothing fits; behind the last page there is just no more.
  const isEmpty = results.length === 0 && request.skip === 0
  const body = isEmpty ? searchMessage(presenter.say(language, 'search.empty')) : searchResults(results)
  await context.sendActivity(invokeResponse(body))
  return { kind: 'search', scope: utterance.scope, language, outcome: isEmpty ? 'nothing' : 'results' }
}

/** Answers a tapped result with the card to insert. */
export async function onSearchItem(
  context: TurnContext,
  { choice, utterance }: Of<'search-item'>,
  parts: BotParts,
): Promise<TurnRecord> {
  const { answer, view } = follow(choice, utterance, parts)
  const presented = parts.presenter.present(answer, { ...view, layout: 'inserted' })
  await context.sendActivity(invokeResponse(insertedCard(presented)))
  return recordOfChoice('search-item', utterance, view, answer)
}
