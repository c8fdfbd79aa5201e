import { askFor } from './asking.js'
import assert from 'node:assert/strict'

/** Hints as help desks write them, in four languages, and the reading that they lead to. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  'ios-apps/0x87D1041C': [
    '0x87D1041C on an iPad',
    '0x87D1041C op een iPhone',
    "code -2016345060 sur l'iPad de l'accueil",
    '0x87D1041C på iPhone',
  ],
  'android-apps/0x87D1041C': [
    'Samsung tablet shows 0x87D1041C',
    '0x87D1041C op de Samsung van de directeur',
    '0x87D1041C sur un téléphone Android',
    '0x87D1041C på en Samsung Galaxy',
  ],
  'windows-apps/0x87D1041C': [
    '0x87D1041C on a Windows laptop',
    '0x87D1041C op een laptop',
    '0x87D1041C sur un ordinateur portable Windows',
    '0x87D1041C på en bärbar dator',
  ],
  'office-deployment/17002': [
    'Office Click-to-Run exit code 17002',
    'Office Klik-en-Klaar: foutcode 17002',
    "code d'erreur 17002 de Click-to-Run, pack Office",
    'felkod 17002 från Office Klicka-och-kör',
  ],
  'office-csp/17002': ['error code 17002 from the Office CSP', 'foutcode 17002 van Office in het beheercentrum'],
  'windows-apps/0x8000FFFF': ['0x8000FFFF when the MSIX app installs', '0x8000FFFF bij een MSIX-app'],
}

describe('hints in a question with one code', () => {
  for (const [entry, questions] of Object.entries(HINTS)) {
    for (const question of questions) {
      it(`${question} → ${entry}`, () => {
        const answer = askFor('entry', question)
        assert.equal(answer.entry.id, entry)
        assert.ok(answer.others.length > 0, 'the other readings are offered')
        assert.ok(answer.others.every((other) => other.name === answer.entry.name))
      })
    }
  }

  it('puts the likelier readings first where several fit', () => {
    const { candidates, address } = askFor('choices', '0x8000FFFF during Office installation')
    assert.deepEqual(
      candidates.map(({ family }) => family),
      ['office-csp', 'office-deployment', 'windows-apps'],
    )
    assert.equal(address, 'code:0x8000FFFF@office-csp,office-deployment')
  })

  it('offers all readings where nothing is hinted', () => {
    assert.equal(askFor('choices', '0x87D1041C').candidates.length, 3)
    assert.equal(askFor('choices', 'what is 1603').candidates.length, 2)
  })
})
