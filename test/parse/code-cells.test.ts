import assert from 'node:assert/strict'
import { codeCells } from '../../src/parse/code-cells.js'

describe('code cells', () => {
  const cells = (text: string): string[] =>
    [...codeCells(text)].map((at) => /^[^\s;|]*/.exec(text.slice(at))?.[0] ?? '')

  it('stand below a heading that names a code', () => {
    assert.deepEqual(cells('App   Exit code\n---   ---------\nKassa   1603\nBalie   -1'), ['---------', '1603', '-1'])
    assert.deepEqual(cells('App;ErrorCode;Count\nKassa;1618;1603'), ['1618'])
    assert.deepEqual(cells('|Felkod|Antal|\n|--|--|\n|1603|13|'), ['--', '1603'])
  })

  it('end with the table', () => {
    assert.deepEqual(cells('App\tCode\nKassa\t1603\nno more cells\nBalie\t1618'), ['1603'])
  })

  it('need a heading of several short cells without a number', () => {
    for (const heading of ['Code', 'App 1\tCode 2', 'We got an error, and then\tnothing']) {
      assert.deepEqual(cells(`${heading}\nKassa\t1603`), [])
    }
  })
})
