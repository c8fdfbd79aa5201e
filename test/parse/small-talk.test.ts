import assert from 'node:assert/strict'
import type { SmallTalk } from '../../src/parse/question.js'
import { smallTalk } from '../../src/parse/small-talk.js'

const SPOKEN: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: [
    'hi',
    'Hello there!',
    'hallo',
    'Goedemorgen allemaal',
    'Bonjour',
    'salut 👋',
    'Hej hej!',
    'God morgon',
    '👋',
  ],
  thanks: [
    'thanks!',
    'Thank you so much',
    'bedankt!',
    'dank je wel 🙏',
    'Merci beaucoup !',
    'tack så mycket',
    'ok',
    '👍',
    'merci, ça marche',
  ],
  help: [
    ...[
      '?',
      'help',
      'Help!',
      'Hulp',
      'Aide',
      'Hjälp',
      'What can you do?',
      'wat kun je',
      'Wat kan je allemaal?',
      'que sais-tu faire ?',
    ],
    ...[
      'vad kan du göra',
      "qu'est-ce que tu sais faire",
      'hoe werkt dit?',
      'Hi, can you help me please?',
      "j'ai besoin d’aide",
      'Hur fungerar det?',
    ],
  ],
  farewell: ['bye', 'tot ziens!', 'doei', 'Au revoir', 'à bientôt', 'hej då', 'vi ses', 'bonne journée'],
}

describe('small talk', () => {
  for (const topic of Object.keys(SPOKEN) as SmallTalk[]) {
    for (const text of SPOKEN[topic]) it(`${text} → ${topic}`, () => assert.equal(smallTalk(text), topic))
  }

  const symptoms: readonly string[] = [
    ...[
      "help, the app won't install",
      'hallo, mijn telefoon synchroniseert niet',
      'merci mais ça plante toujours',
      'hej, appen kraschar',
    ],
    ...['thanks for nothing', 'help desk', 'the bot is broken', 'hi hi hi hi hi hi hi hi hi', '...', 'please', ''],
  ]
  for (const text of symptoms) it(`${text || 'nothing'} → none`, () => assert.equal(smallTalk(text), undefined))
})
