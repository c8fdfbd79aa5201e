/** How much of an answer a card shows at first. `inserted` cards stand in chats where the bot may be absent. */
export const LAYOUTS = ['full', 'compact', 'inserted', 'dialog'] as const
export type CardLayout = (typeof LAYOUTS)[number]

/** What a button of our cards carries: which answer to show, in which language, and the way back. */
export interface CardChoice {
  /** Address of the answer to show. */
  readonly show: string
  readonly language: string
  /** Addresses of the answers that led here, the nearest last. */
  readonly back: readonly string[]
  readonly layout: CardLayout
}

const LONGEST_ADDRESS = 1_000
const LONGEST_WAY_BACK = 5

/** Reads the data of a button. Anything that we did not write gives `undefined`. */
export function readCardChoice(data: unknown): CardChoice | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { show, language, back, layout } = data as Record<string, unknown>
  if (!isAddress(show) || typeof language !== 'string' || language.length > 8) return undefined
  const way = Array.isArray(back) ? back.filter(isAddress).slice(-LONGEST_WAY_BACK) : []
  return { show, language, back: way, layout: LAYOUTS.find((known) => known === layout) ?? 'full' }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ADDRESS
}
