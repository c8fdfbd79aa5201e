import type { Presented } from '../../src/present/presenter.js'

/** Gives a presented answer with the smallest card there can be. */
export function presented(text = 'an answer'): Presented {
  return {
    card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }], fallbackText: text },
    summary: `summary of ${text}`,
    text,
  }
}
