import assert from 'node:assert/strict'
import { HEADINGS, readPage } from '../../src/catalog/read-page.js'

const WHOLE = `<!-- translates en@1a2b3c4d -->

# De gebruiker wees de app af

Het toestel vroeg
om **toestemming**.

## Causes

- De vraag kwam *onverwacht*.

## Fix

1. Open [de pagina](https://learn.microsoft.com/intune).
2. Voer uit:

   \`\`\`powershell
   Get-Service bits
   \`\`\`
   en wacht.

## Tell the user

Kies opnieuw
voor installeren.

Bel ons anders.

## Erratum

Er staat -1.

## Said as

- hij drukte op annuleren
- <script> mag hier staan
`

/** Gives the findings of a page as `line what`. */
function problems(...lines: string[]): string[] {
  return readPage('a/en/b.md', lines.join('\n')).findings.map(({ line, what }) => `${line} ${what}`)
}

describe('readPage', () => {
  it('reads every part, each text on one line', () => {
    const { page, translates, findings } = readPage('x.md', WHOLE)
    assert.deepEqual(findings, [])
    assert.equal(translates, '1a2b3c4d')
    assert.deepEqual(page, {
      title: 'De gebruiker wees de app af',
      description: 'Het toestel vroeg om **toestemming**.',
      causes: ['De vraag kwam *onverwacht*.'],
      fix: [
        { text: 'Open [de pagina](https://learn.microsoft.com/intune).', commands: [] },
        { text: 'Voer uit: en wacht.', commands: ['Get-Service bits'] },
      ],
      tellUser: 'Kies opnieuw voor installeren.\n\nBel ons anders.',
      erratum: 'Er staat -1.',
      saidAs: ['hij drukte op annuleren', '<script> mag hier staan'],
    })
  })

  it('knows the line of every part', () => {
    const { places } = readPage('x.md', WHOLE)
    assert.deepEqual(
      { ...places, headings: [...places.headings] },
      {
        title: 3,
        description: 5,
        causes: [10],
        fix: [14, 15],
        saidAs: [35, 36],
        headings: HEADINGS.map((heading, index) => [heading, [8, 12, 22, 29, 33][index]]),
      },
    )
  })

  it('gives what it can of a broken page, and never throws', () => {
    assert.deepEqual(readPage('x.md', '').page, { title: '', description: '', causes: [], fix: [], saidAs: [] })
    assert.deepEqual(problems(''), ['1 the page has no title', '1 the description is not one paragraph'])
    assert.equal(readPage('x.md', '# T\n\nD.\n\n## Fix\n\n- Wait.\n').page.fix[0]?.text, 'Wait.')
  })

  it('names headings that are unknown, too deep, twice or out of order', () => {
    assert.deepEqual(problems('# T', '', 'D.', '', '## Oorzaken', '', '- a'), ['5 unknown heading "Oorzaken"'])
    assert.deepEqual(problems('# T', '', 'D.', '', '### Fix', '', '1. Wait.'), ['5 unknown heading "Fix"'])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '1. A.', '## Causes', '- b'), [
      '6 heading "Causes" is out of order',
    ])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '1. A.', '## Fix', '1. B.'), ['6 heading "Fix" stands twice'])
  })

  it('names a description of more than one paragraph, at the second', () => {
    assert.deepEqual(problems('# T', '', 'One.', '', 'Two.'), ['5 the description is not one paragraph'])
    assert.deepEqual(problems('# T', '', '- a', '- b').at(0), '3 the description is not one paragraph')
  })

  it('names sections that are no list, or another list, or empty', () => {
    assert.deepEqual(problems('# T', '', 'D.', '## Causes', 'Because.'), ['5 this section is not one list ("- ")'])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '- Wait.'), [
      '5 this section is not one numbered list ("1. ")',
    ])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '1. A.', '', '# X'), [
      '7 this section is not one numbered list ("1. ")',
    ])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix'), ['4 this section is not one numbered list ("1. ")'])
    assert.deepEqual(problems('# T', '', 'D.', '## Tell the user'), ['4 nothing stands below this heading'])
    assert.deepEqual(problems('# T', '', 'D.', '## Causes', '- a', '-'), ['6 an empty item'])
  })

  it('names markup that a card cannot show, with its line', () => {
    assert.deepEqual(problems('# T', '', 'Run `x`.'), ['3 a card cannot show code inside a sentence (`…`)'])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '1. A.', '   - b'), [
      '6 a card cannot show a list inside a list',
    ])
    assert.deepEqual(problems('# T', '', 'D.', '## Fix', '1. ![a](https://b)'), ['5 a card cannot show an image'])
    assert.deepEqual(problems('# T', '', '[a](http://b)'), ['3 the link to http://b does not begin with https://'])
    assert.deepEqual(problems('# T', '', 'It is ${x}.'), ['3 a template expression (${ or {{) stands in the text'])
    assert.deepEqual(problems('# T', '', 'D.', '', '<!-- note -->'), ['5 a card cannot show HTML'])
    assert.deepEqual(problems('# **T**', '', 'D.'), ['1 this text is plain, without bold'])
  })

  it('wants plain words where agents copy them, and commands only below a step', () => {
    assert.deepEqual(problems('# T', '', 'D.', '## Tell the user', '', 'Tap **OK**.'), [
      '6 this text is plain, without bold',
    ])
    const command = ['## Causes', '- a', '  ```', '  b', '  ```']
    const erratum = ['## Erratum', '', '```', 'b', '```']
    assert.deepEqual(problems('# T', '', 'D.', ...erratum), ['6 a card cannot show a command here'])
    assert.deepEqual(problems('# T', '', 'D.', ...command), ['6 a card cannot show a command here'])
  })

  it('takes only the first line for a stamp', () => {
    assert.equal(readPage('x.md', '# T\n\nD.\n\n<!-- translates en@1a2b3c4d -->\n').translates, undefined)
    assert.deepEqual(problems('<!-- translates en@nothing -->', '', '# T', '', 'D.'), ['1 a card cannot show HTML'])
  })
})
