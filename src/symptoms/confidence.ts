/** What the search knows about its best match, beside the order of the matches. */
export interface Evidence {
  /** Cosine of the n-grams of the question and of the best entry, from 0 to 1, before any steering. */
  readonly similarity: number
  /** The same with the nearest topic that the catalog does not cover (`catalog/elsewhere`). */
  readonly elsewhere: number
  /** How many such topics the question names (`catalog/lexicon/elsewhere.yaml`). */
  readonly topics: number
  /** Whether the question names a platform or a product of the catalog. */
  readonly place: boolean
}

/**
 * Weights of a logistic regression on the tuning part of the corpus, five-fold cross-validated
 * (docs/decisions/0003-symptom-search.md).
 */
const WEIGHTS = { bias: -3.1, similarity: 37.5, elsewhere: -48, topics: -3.6, place: 4 }
/** More topics than this say no more. */
const MOST_TOPICS = 2

/** Gives how sure it is that the best match answers the question, from 0 to 1. */
export function confidence({ similarity, elsewhere, topics, place }: Evidence): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.similarity * similarity +
    WEIGHTS.elsewhere * elsewhere +
    WEIGHTS.topics * Math.min(topics, MOST_TOPICS) +
    (place ? WEIGHTS.place : 0)
  return 1 / (1 + Math.exp(-sum))
}
