import assert from 'node:assert/strict'
import MarkdownIt from 'markdown-it'
import { withoutMarkdown } from '../../src/present/card-markdown.js'
import { escapeForCard } from '../../src/present/escape.js'

const markdown = new MarkdownIt({ linkify: true })

describe('escapeForCard', () => {
  const hostile = [
    '**now** _or_ `never`',
    '[Reset your password](https://evil.example)',
    '![](https://evil.example/pixel.png)',
    'https://evil.example/x and www.evil.example',
    '<at>everyone</at> <b>bold</b>',
    '&lt;at&gt;everyone&lt;/at&gt;',
    '# heading\n- point\n1. step\n> quote',
    'mailto:kim@evil.example or msteams:/l/chat',
    '| a | b |\n|---|---|',
    '~~gone~~',
  ]
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const html = markdown.render(`Matched: ${escapeForCard(text)}`)
      assert.match(html, /^<p>[^<]*<\/p>\n$/)
    })
  }

  it('leaves no template expression and no card function', () => {
    assert.doesNotMatch(escapeForCard('${title} {{DATE(2026-11-21T00:00:00Z)}} {{{x}}} $${y}'), /\$\{|\{\{/)
  })

  it('leaves no tag and no entity that a client could make into one', () => {
    assert.doesNotMatch(escapeForCard('<at>all</at> &lt;at&gt; &#60;at&#62;'), /<|>|&(?:\w|#)/)
  })

  it('leaves no link where its backslashes are taken away again', () => {
    const plain = withoutMarkdown(escapeForCard('[x](javascript:alert(1)) [y](https://evil.example) ![z](data:,)'))
    assert.doesNotMatch(plain, /\]\(|:\/\/|javascript:a/)
  })

  it('leaves no half of a character, which strict readers of JSON refuse', () => {
    assert.equal(escapeForCard('a\uD83D b \uDE00 \u{1F600}'), 'a\uFFFD b \uFFFD \u{1F600}')
  })

  it('takes away what turns the direction of writing, and every line break', () => {
    assert.equal(escapeForCard('a\u202Eb\u2066c\r\nd\u2028e\tf'), 'abc d e f')
  })

  it('leaves ordinary words alone', () => {
    assert.equal(escapeForCard("l'été, à 50 % – naïve!"), "l'été, à 50 % – naïve!")
  })
})
