import { mentionsIn } from './find-codes.js'
import { findMistyped } from './mistyped.js'
import { readPassage } from './passage.js'
import { boundedText, plainText } from './plain-text.js'
import type { NameLookup, Question } from './question.js'
import { smallTalk } from './small-talk.js'

/**
 * Reads what a message asks. Never throws: whatever is unclear is a symptom.
 *
 * ```
 * Foutcode -2.016.345.060, en nu?   →   codes        0x87D1041C
 * Merci beaucoup !                  →   small talk   thanks
 * the app won't install             →   symptom
 * ```
 */
export function parse(text: string, nameLookup: NameLookup): Question {
  const bounded = boundedText(text)
  const plain = plainText(bounded.text).trim()
  if (plain === '') return { kind: 'empty' }
  const passage = readPassage(plain)
  const mentions = mentionsIn(passage, nameLookup)
  if (mentions.length > 0) return { kind: 'codes', mentions, text: plain, truncated: bounded.truncated }
  const topic = smallTalk(plain)
  if (topic !== undefined) return { kind: 'small-talk', topic, text: plain }
  return { kind: 'symptom', text: plain, mistyped: findMistyped(passage), truncated: bounded.truncated }
}
