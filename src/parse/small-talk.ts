import { fold, wordSet } from './fold.js'
import type { SmallTalk } from './question.js'
import { SMALL_TALK_FILLERS, SMALL_TALK_PHRASES, SMALL_TALK_SIGNS } from './small-talk-phrases.js'

/** Small talk is short: at most so many words, and so many characters with punctuation and emoji. */
const MOST_WORDS = 8
const LONGEST_TEXT = 120
const LONGEST_PHRASE = 7

/** What counts where a message holds several: `hi, what can you do?` asks for help. */
const TOPICS = ['help', 'thanks', 'farewell', 'greeting'] as const satisfies readonly SmallTalk[]

const PHRASES = new Map<string, SmallTalk>(
  TOPICS.toReversed().flatMap((topic) =>
    SMALL_TALK_PHRASES[topic].split('|').map((phrase) => [phrase.trim(), topic] as const),
  ),
)
const FILLERS = wordSet(SMALL_TALK_FILLERS)

/**
 * Gives the topic of a message that is small talk from end to end, in any of the four languages.
 *
 * ```
 * Hej hej!               →   greeting         Bedankt 🙏                     →   thanks
 * help, the app crashes  →   undefined        Hallo, wat kun je allemaal?    →   help
 * ```
 */
export function smallTalk(text: string): SmallTalk | undefined {
  const message = text.slice(0, LONGEST_TEXT + 1).trim()
  if (message.length > LONGEST_TEXT) return undefined
  const words = fold(message).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > MOST_WORDS) return undefined
  if (words.length === 0) return topicOfSigns(message)
  const topics = topicsOf(words)
  return topics && TOPICS.find((topic) => topics.has(topic))
}

/** Gives the topics of the phrases that words are made of, or `undefined` if a word is left over. */
function topicsOf(words: readonly string[]): Set<SmallTalk> | undefined {
  const topics = new Set<SmallTalk>()
  let at = 0
  while (at < words.length) {
    const length = phraseLength(words, at)
    const topic = PHRASES.get(words.slice(at, at + length).join(' '))
    if (topic !== undefined) topics.add(topic)
    else if (!FILLERS.has(words[at] ?? '')) return undefined
    at += Math.max(1, length)
  }
  return topics
}

/** Gives how many words the longest phrase has that begins here, or 0. */
function phraseLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    if (PHRASES.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}

function topicOfSigns(message: string): SmallTalk | undefined {
  return TOPICS.find((topic) => [...message].some((sign) => SMALL_TALK_SIGNS[topic].includes(sign)))
}
