import type { Named } from './read-header.js'

/** A symbolic name as Microsoft writes them: parts joined by underscores. Other texts of the column are remarks. */
const SYMBOL = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/

/** Reads an index of codes: a CSV whose first line names its columns, among them `code` and `names` (`NAME;NAME`). */
export function readIndex(source: string): Named[] {
  const [head = '', ...lines] = source.split(/\r?\n/)
  const columns = head.split(',')
  const [code, names] = [columns.indexOf('code'), columns.indexOf('names')]
  if (code < 0 || names < 0) throw new Error('the index has no columns "code" and "names" in its first line')
  return lines.flatMap((line) => {
    const cells = line.split(',')
    return (cells[names] ?? '')
      .split(';')
      .filter((name) => SYMBOL.test(name))
      .map((name) => ({ value: Number(cells[code]), name, alias: false }))
  })
}
