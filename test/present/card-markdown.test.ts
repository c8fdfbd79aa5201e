import assert from 'node:assert/strict'
import { linkTo, linksTo, listOf, showName, withoutMarkdown } from '../../src/present/card-markdown.js'

describe('withoutMarkdown', () => {
  const cases = [
    ['Choose **Sync**, then *wait*.', 'Choose Sync, then wait.'],
    ['From [config.office.com](https://config.office.com).', 'From config.office.com.'],
    ['**[bold link](https://a.example)**', 'bold link'],
    ['OM\\_E\\_TIMEOUT', 'OM_E_TIMEOUT'],
    ['OM_E_TIMEOUT in C:\\Windows\\Temp', 'OM_E_TIMEOUT in C:\\Windows\\Temp'],
    ['2 \\* 3', '2 * 3'],
  ] as const
  for (const [markdown, words] of cases) {
    it(`${markdown} → ${words}`, () => assert.equal(withoutMarkdown(markdown), words))
  }
})

describe('showName', () => {
  it('is shown as the name', () => assert.equal(withoutMarkdown(showName('WU_E_NO_CONNECTION')), 'WU_E_NO_CONNECTION'))
})

describe('listOf', () => {
  it('makes a point of every line', () => assert.equal(listOf(['a', 'b']), '- a\r- b'))
})

describe('linksTo', () => {
  it('names links by their hosts, and numbers those of one host', () => {
    const links = linksTo(['https://www.a.example/1', 'https://b.example/', 'https://a.example/2'])
    assert.equal(
      links,
      '[a.example](https://www.a.example/1), [b.example](https://b.example/), [a.example (2)](https://a.example/2)',
    )
  })
})

describe('linkTo', () => {
  it('keeps a parenthesis in the address from ending the link', () => {
    assert.equal(linkTo('wiki', 'https://a.example/x_(y)'), '[wiki](https://a.example/x_%28y%29)')
  })
})
