import type { Incoming } from '../receive/incoming.js'
import type { NameLookup } from '../parse/question.js'
import type { Presenter } from '../present/presenter.js'
import type { SentAnswers } from '../reply/sent-answers.js'
import type { Resolver } from '../resolve/resolve.js'
import type { Search } from '../resolve/search.js'

/** What the bot is made of. */
export interface BotParts {
  readonly nameLookup: NameLookup
  readonly resolver: Resolver
  readonly search: Search
  readonly presenter: Presenter
  readonly sentAnswers: SentAnswers
}

/** One kind of activity, as a room of the bot takes it. */
export type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>
