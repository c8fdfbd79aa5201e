import assert from 'node:assert/strict'
import { boundedText, LONGEST_TEXT, plainText } from '../../src/parse/plain-text.js'

describe('plain text', () => {
  const cases: readonly (readonly [what: string, marked: string, plain: string])[] = [
    ['tags', '<p><at>Bot</at>&nbsp;<b>0x87D1041C</b></p>', '\n \u00A00x87D1041C\n'],
    ['tags inside a code', '<b>0x87D3</b><b>006A</b> <span>x</span>', '0x87D3006A x'],
    ['mentions', 'erreur <at id="0">Bot Intune</at>&nbsp;1603', 'erreur  \u00A01603'],
    [
      'tables',
      '<table><tr><th>App</th><th>Code</th></tr><tr><td>Kassa</td><td>1603</td></tr></table>',
      '\nApp\tCode\t\nKassa\t1603\t\n\n',
    ],
    ['attributes', '<a href="https://x.example/0x80070643">0x80070652</a>', '0x80070652'],
    [
      'references',
      '&#8722;2016 &#x2011;1 &minus;3 &lt;b&gt; d&rsquo;erreur hj&auml;lp',
      '−2016 ‑1 −3 <b> d’erreur hjälp',
    ],
    ['unknown references', '&bogus; &#9999999;', '&bogus;  '],
    ['Markdown escapes', 'OM\\_E\\_NO\\_CONNECTION \\-2016345060', 'OM_E_NO_CONNECTION -2016345060'],
    [
      'JSON escapes',
      '{\\"ErrorCode\\":-2016330898,\\n\\u00a0\\"State\\":4}',
      '{"ErrorCode":-2016330898,\n\u00A0"State":4}',
    ],
    ['invisible characters', '\u200E0x87\u200BD1041C\uFEFF \u00AD', '0x87D1041C '],
    ['letters in two pieces', 'hja\u0308lp', 'hjälp'],
  ]
  for (const [what, marked, plain] of cases) it(`loses ${what}`, () => assert.equal(plainText(marked), plain))

  it('keeps the tags of logs and XML, and paths', () => {
    for (const text of [
      '<![LOG[hr=1]LOG]!><time="1" thread="2">',
      '<ErrorCode>1603</ErrorCode>',
      'C:\\temp\\new',
      'a < b',
    ]) {
      assert.equal(plainText(text), text)
    }
  })

  it('is read up to the bound', () => {
    assert.deepEqual(boundedText('x'), { text: 'x', truncated: false })
    const { text, truncated } = boundedText('0x80070643 '.repeat(20_000))
    assert.equal(truncated, true)
    assert.ok(text.length <= LONGEST_TEXT && text.length > LONGEST_TEXT - 130)
  })

  it('is never cut inside a code', () => {
    const { text } = boundedText(`${' '.repeat(LONGEST_TEXT - 10)}0x87D1041CF`)
    assert.equal(text.trim(), '')
  })
})
