/** A line of ours has a few hundred characters; of a longer one only the beginning is kept. */
const LONGEST = 65_536

/** Gives the lines of a text that comes in pieces. Throws what the source throws. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n')
    rest = joined(rest, first)
    for (const next of more) {
      yield rest
      rest = joined('', next)
    }
  }
  yield rest
}

function joined(line: string, more: string): string {
  return line + more.slice(0, LONGEST - line.length)
}
