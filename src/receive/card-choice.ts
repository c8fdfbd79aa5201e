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

/** Everything that an address of ours is written with. */
const ADDRESS = /^[\w:/@*,+-]{1,1000}$/
const MOST_STEPS_BACK = 5
/** In UTF-16 units. Every button of the next card carries the way back, and a card has at most 28 KB. */
const LONGEST_WAY_BACK = 400

/** Reads the data of a button. Anything that we did not write gives `undefined`. */
export function readCardChoice(data: unknown): CardChoice | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { show, language, back, layout } = data as Record<string, unknown>
  if (!isAddress(show) || typeof language !== 'string' || language.length > 8) return undefined
  return { show, language, back: readWayBack(back), layout: LAYOUTS.find((known) => known === layout) ?? 'full' }
}

/** Gives the nearest steps of the way back, as many as a card bears. */
function readWayBack(back: unknown): string[] {
  const steps = Array.isArray(back) ? back.filter(isAddress).slice(-MOST_STEPS_BACK) : []
  const near = steps.map((_, place) => steps.slice(place))
  return near.find((way) => way.join('').length <= LONGEST_WAY_BACK) ?? []
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value)
}
