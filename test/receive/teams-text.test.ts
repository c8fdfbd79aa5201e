import assert from 'node:assert/strict'
import { readTeamsText } from '../../src/receive/teams-text.js'

/** `markup → own words`, with ⏎ for a new line. */
const OWN: readonly (readonly [string, string])[] = [
  ['0x87D13B94', '0x87D13B94'],
  ['<p>code&nbsp;<strong>1603</strong></p>', 'code\u00a01603'],
  ['one<br>two<br/>three', 'one⏎two⏎three'],
  ['<div><p>one</p><p>two</p></div>', 'one⏎two'],
  ['<ul><li>0x1</li><li>0x2</li></ul>', '0x1⏎0x2'],
  ['<table><tr><td>0x1</td><td>device</td></tr></table>', '0x1\tdevice'],
  ['<table><tr><th><p>App</p></th><th>Code</th></tr><tr><td>X</td><td>1603</td></tr></table>', 'App \tCode⏎X\t1603'],
  ['&lt;Error&gt; &amp; 0x80070005', '<Error> & 0x80070005'],
  ['“0x87D13B94” ‘today’', '"0x87D13B94" \'today\''],
  ['line\r\nline\r\rline', 'line⏎line⏎line'],
  ['<at>Kim</at> asks', 'Kim asks'],
  ['<pre>0x1\n  0x2</pre>', '0x1⏎  0x2'],
  ['a < b and c > d & e', 'a < b and c > d & e'],
  ['<s:Fault code="0x80070005">', '<s:Fault code="0x80070005">'],
  ['<a:Error>0x80070005</a:Error>', '<a:Error>0x80070005</a:Error>'],
  ['<Error Code="0x1"/> &amp; more', '<Error Code="0x1"/> & more'],
  ['', ''],
]

const QUOTE =
  '<blockquote itemtype="http://schema.skype.com/Reply"><strong itemprop="mri" itemid="8:orgid:1">Kim</strong>' +
  '<span itemprop="time" itemid="1">9:15</span><p itemprop="preview">it says 0x87D13B94</p></blockquote>'

describe('Teams text', () => {
  for (const [markup, own] of OWN) {
    it(`${markup || 'nothing'} → ${own}`, () => {
      assert.equal(readTeamsText(markup).text.replaceAll('\n', '⏎'), own)
    })
  }

  it('keeps apart what is quoted, without its author and time', () => {
    assert.deepEqual(readTeamsText(`${QUOTE}<p>same here</p>`), { text: 'same here', quoted: 'it says 0x87D13B94' })
  })

  it('keeps apart a quote within a quote', () => {
    const { text, quoted } = readTeamsText(`<blockquote>outer${QUOTE}outer again</blockquote>own`)
    assert.deepEqual([text, quoted], ['own', 'outer\nit says 0x87D13B94\nouter again'])
  })

  it('takes an author’s name outside a quote for words', () => {
    assert.equal(readTeamsText('<p><strong itemprop="mri">0x1</strong> failed</p>').text, '0x1 failed')
  })

  it('reads markup that is not closed, or closed too often', () => {
    assert.equal(readTeamsText('<p><b>0x1').text, '0x1')
    assert.equal(readTeamsText('0x1</p></blockquote></div>').text, '0x1')
  })

  it('reads no more than its bound, in linear time', () => {
    const started = performance.now()
    assert.ok(readTeamsText('<p>x'.repeat(500_000)).text.length <= 400_000)
    readTeamsText('<'.repeat(400_000))
    readTeamsText('&'.repeat(400_000))
    assert.ok(performance.now() - started < 2_000)
  })
})
