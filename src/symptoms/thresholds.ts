import type { SymptomMatch } from './symptom-index.js'

/** Below this confidence nothing is shown. The curve is in docs/decisions/0003-symptom-search.md. */
export const CHOICE_CONFIDENCE = 0.55
/** From this confidence on the best match may be shown alone. */
export const ANSWER_CONFIDENCE = 0.6
/** The best match is clear when the second reaches at most this part of its score. */
export const CLEAR_SHARE = 0.85
/** Candidates below this part of the best score are not worth offering. */
export const CANDIDATE_SHARE = 0.6

/** Decides how sure the search is: the answer, a choice, or nothing. */
export function judge(matches: readonly SymptomMatch[]): 'answer' | 'choices' | 'nothing' {
  const [best, next] = matches
  if (best === undefined || best.score < CHOICE_CONFIDENCE) return 'nothing'
  const clear = next === undefined || next.score <= best.score * CLEAR_SHARE
  return clear && best.score >= ANSWER_CONFIDENCE ? 'answer' : 'choices'
}
