import assert from 'node:assert/strict'
import { introductionOf } from '../../src/parse/introduction.js'
import type { Introduction } from '../../src/parse/introduction-words.js'
import { passageAt } from './reading.js'

const INTRODUCED: Readonly<Record<Introduction, readonly string[]>> = {
  exit: [
    'exit code 77',
    'lpExitCode: 77',
    'code de sortie est 77',
    'slutkod=77',
    'Exit code of the installer was 77',
    'InstallExitCode 77',
  ],
  code: [
    'error code 77',
    'hr=77',
    'felkod 77',
    "code d'erreur : 77",
    'EnforcementErrorCode":77',
    'the code is 77',
    'Error code\n77',
  ],
  error: [
    'installatiefout 77',
    'ett nätverksfel 77',
    'error 77',
    'fout nummer 77',
    "l'erreur n° 77",
    'fel: 77',
    'errors 77 and 78',
  ],
  status: ['status 77', 'status code: 77', "code d'état 77", 'http_status_code 77'],
  outcome: ['returned 77', 'result = 77', 'failed with 77', 'mislukt (77', 'terminé avec 77'],
  weak: [
    'got 77',
    'installer failed: 77',
    'msiexec 77',
    'gave me the infamous 77',
    "it's a 77",
    'on a eu un 77',
    'fick en 77',
  ],
  seen: ['we see 77', 'de installatie toont 77', 'on voit encore 77', 'jag ser bara 77'],
}

describe('introduction', () => {
  for (const kind of Object.keys(INTRODUCED) as Introduction[]) {
    for (const text of INTRODUCED[kind]) it(`${text} → ${kind}`, () => assert.equal(introducedIn(text), kind))
  }

  const others: readonly string[] = [
    ...[
      '77',
      'on 77',
      'postal code 77',
      'pincode 77',
      'error. 77',
      'error, 77',
      'errors: 77',
      'an error on line 77',
      'error\nthen 77',
      'Error code\n77 devices',
      'locker code is 77',
      'tafel 77',
      'ends 77',
      'we have 77',
      'stuck 77',
      'reports on 77',
    ],
    ...['code 0x80070643 in build 77', 'where error = 77', 'the code for the door is 77', 'sortie 77'],
  ]
  for (const text of others) it(`${text} → nothing`, () => assert.equal(introducedIn(text), undefined))
})

function introducedIn(text: string): Introduction | undefined {
  const { passage, index, start } = passageAt(text, '77')
  return introductionOf(passage, index, start)
}
