import assert from 'node:assert/strict'
import { SymptomIndex } from '../../../../src/symptoms/symptom-index.js'
import { compareFile } from '../../../../tools/catalog/coverage/compare-file.js'
import { coverageOf, type Coverage, type Covering } from '../../../../tools/catalog/coverage/cover.js'
import { checkedCatalog, TemporaryCatalogs } from '../small-catalog.js'

describe('catalog:coverage', () => {
  const catalogs = new TemporaryCatalogs()
  let covering: Covering

  before(() => {
    const { knowledge } = checkedCatalog(catalogs.write())
    covering = { knowledge, symptoms: SymptomIndex.of(knowledge) }
  })
  after(() => catalogs.removeAll())

  function cover(...lines: string[]): Coverage {
    return coverageOf(lines.join('\n'), covering)
  }

  it('finds nothing missing in a table of codes that the catalog has', () => {
    const found = cover('| Felkod | Namn |', '|---|---|', '|**0x80cf4020**|OM_E|', '|**0x80cf6008**|OM_E|')
    assert.deepEqual(found.missing, [])
    assert.equal(found.tables, 1)
    assert.equal(found.rows, 2)
  })

  it('lists the codes that are missing, each with its first line', () => {
    const found = cover(
      '|Code|',
      '|-|',
      '|0x80CF4020|',
      '|0x80CF9999|',
      '|1603 (ERROR_INSTALL_FAILURE)|',
      '|0x80CF9999|',
    )
    assert.deepEqual(found.missing, [
      { code: '0x80CF9999', line: 4 },
      { code: '1603', line: 5 },
    ])
  })

  it('reads codes in prose, but not in front matter, addresses or code blocks', () => {
    const found = cover('---', 'id: 0x80CF0001', '---', 'Fout 0x800705b4, of -2016345060.', '[a](http://x/0x80CF0002)')
    assert.deepEqual(
      found.codes.map(({ code, line }) => `${line} ${code}`),
      ['4 0x800705B4', '4 0x87D1041C'],
    )
    assert.deepEqual(cover('```', '0x80CF0001', '```').codes, [])
  })

  it('lists rows whose hexadecimal and decimal disagree, and blames the decimal', () => {
    const found = cover('|Hex|Dec|', '|-|-|', '|0x80CF4020|-2133901280|', '|0x80CF6008|-2133901280|')
    assert.deepEqual(found.contradictions, [
      { line: 4, code: '0x80CF6008', printed: '-2133901280', right: -2133893112, printedCode: '0x80CF4020' },
    ])
  })

  it('names rows in which it recognizes nothing', () => {
    assert.deepEqual(cover('|Code|', '|-|', '|0x80CF4020|', '|?|').unread, [4])
  })

  it('names a procedure for which there is no guide', () => {
    const found = cover('## Zyzzyva quokka', '1. Zyzzyva.', '2. Quokka.', '## Notes', '1. Only one.')
    assert.deepEqual(
      found.procedures.map(({ line, heading, steps, guide }) => ({ line, heading, steps, guide })),
      [{ line: 1, heading: 'Zyzzyva quokka', steps: 2, guide: undefined }],
    )
  })

  it('gives 0, 1 or 2, and says why', () => {
    const root = catalogs.writeOnly({
      'has.md': '|Code|\n|-|\n|0x80CF4020|\n',
      'lacks.md': '|Code|\n|-|\n|0x80CF9999|\n',
      'none.md': 'Only prose about 0x80CF4020.\n',
    })
    const told: string[] = []
    const compare = (name: string): number =>
      compareFile(`${root}/${name}`, covering, {
        result: (text) => told.push(text),
        refusal: (text) => told.push(text),
      })
    assert.equal(compare('has.md'), 0)
    assert.equal(compare('lacks.md'), 1)
    assert.equal(compare('none.md'), 2)
    assert.equal(compare('nowhere.md'), 2)
    assert.match(told[1] ?? '', /line 3: 0x80CF9999/)
    assert.match(told[2] ?? '', /holds no table of error codes/)
    assert.match(told[3] ?? '', /is no file/)
  })
})
