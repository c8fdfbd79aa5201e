import assert from 'node:assert/strict'
import { plainText, summaryOf } from '../../src/present/plain-text.js'
import type { Answer } from '../../src/resolve/answer.js'
import { open } from '../resolve/asking.js'
import { anEntry } from '../resolve/entries.js'
import { aPage, aView, anEntryAnswer } from './samples.js'

const PAGE = aPage({
  causes: ['A *profile*'],
  fix: [
    { text: 'Open **Apps** > **All apps**.', commands: ['net stop x\nnet start x'] },
    { text: 'Read [the log](https://a.example).', commands: [] },
  ],
})

describe('plainText', () => {
  it('is complete enough to help by itself', () => {
    const entry = anEntry('windows-apps/0x80073CF0', { pages: { en: PAGE } })
    assert.equal(
      plainText(anEntryAnswer(entry), aView()),
      `The thing is off
Error · 0x80073CF0 · Windows · App installation
Who can act: The user and an admin · Next attempt: None

Something switched the thing off. It stays off.

Likely causes
- A profile

What to do
1. Open Apps > All apps.
net stop x
net start x
2. Read the log.`,
    )
  })

  it('tells a decoded code with all that its bits say', () => {
    const text = plainText(open('decoded', 'code:0x80240022'), aView())
    for (const part of ['WU_E_ALL_UPDATES_FAILED', '0x80240022', 'Facility 36', '0x80CF0022'])
      assert.ok(text.includes(part), part)
  })

  it('names every candidate of a choice with its place', () => {
    const text = plainText(open('choices', 'code:0x87D1041C'), aView({ language: 'nl' }))
    for (const platform of ['Android', 'iOS/iPadOS', 'Windows']) assert.ok(text.includes(`0x87D1041C · ${platform}`))
  })

  it('takes the sting out of the words of a person', () => {
    const answer: Answer = { kind: 'nothing', address: 'nothing', similar: [], understood: ['<at>all</at>', '**now**'] }
    const text = plainText(answer, aView())
    assert.match(text, /‹at›all‹\/at› · \*\*now\*\*/)
  })
})

describe('summaryOf', () => {
  it('is one line: the title, and the code of an entry', () => {
    const entry = anEntry('windows-apps/0x80073CF0', { pages: { en: PAGE } })
    assert.equal(summaryOf(anEntryAnswer(entry), aView()), 'The thing is off (0x80073CF0)')
    assert.equal(
      summaryOf(open('talk', 'help'), aView({ language: 'sv' })),
      aView({ language: 'sv' }).say('talk.help.title'),
    )
  })
})
