/** What the search knows about its best match, beside the order of the matches. */
export interface Evidence {
  /** Cosine of the n-grams of the question and of the best entry, from 0 to 1, before any steering. */
  readonly similarity: number
  /** How many topics the question names that the catalog does not cover (`catalog/lexicon/elsewhere.yaml`). */
  readonly elsewhere: number
  /** Whether the question names a platform or a product of the catalog. */
  readonly place: boolean
}

/**
 * Weights of a logistic regression on the tuning part of the corpus, five-fold cross-validated
 * (docs/decisions/0003-symptom-search.md).
 */
const WEIGHTS = { bias: -9.4, similarity: 33, elsewhere: -5.3, place: 3.5 }
/** More topics than this say no more. */
const MOST_TOPICS = 2

/** Gives how sure it is that the best match answers the question, from 0 to 1. */
export function confidence({ similarity, elsewhere, place }: Evidence): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.similarity * similarity +
    WEIGHTS.elsewhere * Math.min(elsewhere, MOST_TOPICS) +
    (place ? WEIGHTS.place : 0)
  return 1 / (1 + Math.exp(-sum))
}
