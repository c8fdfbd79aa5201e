import assert from 'node:assert/strict'
import type { Answer } from '../../src/resolve/answer.js'
import { open } from '../resolve/asking.js'
import { anEntry } from '../resolve/entries.js'
import { aPage, aPresenter, anEntryAnswer } from './samples.js'

type Words = Readonly<Record<'title' | 'subtitle' | 'text', string>>

function wordsOf(answer: Answer, language: 'en' | 'nl' = 'en'): Words {
  const preview = aPresenter(() => answer).preview(answer.address, language)
  const { title = '', subtitle = '', text = '' } = preview ?? {}
  return { title, subtitle, text }
}

describe('a search result', () => {
  it('gives title, code and platform, and the description without its Markdown', () => {
    const page = aPage({ description: 'See **WU_E_X** in [the log](https://a.example).' })
    assert.deepEqual(wordsOf(anEntryAnswer(anEntry('ios-apps/0x87D13B94', { platform: 'ios', pages: { en: page } }))), {
      title: 'The thing is off',
      subtitle: '0x87D13B94 · iOS/iPadOS',
      text: 'See WU_E_X in the log.',
    })
  })

  it('cuts a long description between two words', () => {
    const page = aPage({ description: 'word '.repeat(60).trim() })
    const { text } = wordsOf(anEntryAnswer(anEntry('ios-apps/0x87D13B94', { pages: { en: page } })))
    assert.match(text, /word …$/)
    assert.ok(text.length <= 122)
  })

  it('cuts a description that is one long word', () => {
    const page = aPage({ description: 'x'.repeat(500) })
    assert.equal(wordsOf(anEntryAnswer(anEntry('a/1603', { pages: { en: page } }))).text.length, 122)
  })

  it('gives a decoded code its name, its place and what is known', () => {
    const { title, subtitle, text } = wordsOf(open('decoded', 'code:0x80240022'), 'nl')
    assert.equal(title, 'WU_E_ALL_UPDATES_FAILED')
    assert.match(subtitle, /^0x80240022 · Windows Update · Niet/)
    assert.match(text, /^Dit vertelt het getal zelf/)
  })
})
