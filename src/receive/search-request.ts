/** A page of a message-extension search. */
export interface SearchRequest {
  /** What was typed; empty on first opening. */
  readonly text: string
  /** A platform to which the search is held, as typed. */
  readonly platform: string
  /** How many results are skipped, from 0. */
  readonly skip: number
  /** How many results are wanted, 1 to 25. */
  readonly count: number
}

const PAGE = 25
const MOST = 100
const LONGEST = 1_000

/**
 * Reads the value of a `composeExtension/query`. Clients differ: some send no `commandId`, some a parameter without a
 * name; on first opening the parameter `initialRun` holds the string "true". All of them get an answer.
 */
export function readSearchRequest(value: unknown): SearchRequest {
  const { parameters, queryOptions } = recordOf(value)
  const named = Array.isArray(parameters) ? parameters.map(recordOf) : []
  const platform = named.find((parameter) => parameter['name'] === 'platform')
  const query = named.find((parameter) => parameter !== platform && parameter['name'] !== 'initialRun')
  const options = recordOf(queryOptions)
  const skip = Math.min(wholeNumber(options['skip'], 0), MOST)
  return {
    text: textOf(query?.['value']),
    platform: textOf(platform?.['value']).toLowerCase(),
    skip,
    count: Math.max(0, Math.min(wholeNumber(options['count'], PAGE) || PAGE, PAGE, MOST - skip)),
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST).trim() : ''
}

function wholeNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fallback
}
