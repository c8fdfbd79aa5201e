/**
 * Writes the body of a response as JSON, in pieces. A frozen object never changes, so its JSON is written once, kept for as
 * long as the object lives, and sent from where it lies: an answer card of ten kilobytes is neither walked through again
 * nor copied, and a page of twenty-five cards needs no memory of its own.
 */
export class JsonBody {
  private readonly written = new WeakMap<object, Buffer>()

  /** Gives what `JSON.stringify` gives, in UTF-8, as the pieces that it consists of in their order. */
  of(body: unknown): Buffer[] {
    const pieces = new Pieces()
    this.write(body, pieces)
    return pieces.all()
  }

  /** Writes a value behind some text. Gives `false`, and writes nothing, where JSON has no word for it. */
  private write(value: unknown, pieces: Pieces, before = ''): boolean {
    if (isWalked(value)) {
      pieces.add(before)
      if (Object.isFrozen(value)) pieces.put(this.frozenJson(value))
      else if (Array.isArray(value)) this.writeArray(value, pieces)
      else this.writeObject(value, pieces)
      return true
    }
    const json = JSON.stringify(value) as string | undefined
    if (json !== undefined) pieces.add(before + json)
    return json !== undefined
  }

  private writeArray(items: readonly unknown[], pieces: Pieces): void {
    pieces.add('[')
    items.forEach((item, place) => {
      const before = place > 0 ? ',' : ''
      if (!this.write(item, pieces, before)) pieces.add(`${before}null`)
    })
    pieces.add(']')
  }

  private writeObject(object: object, pieces: Pieces): void {
    let before = ''
    pieces.add('{')
    for (const [key, value] of Object.entries(object)) {
      if (this.write(value, pieces, `${before}${JSON.stringify(key)}:`)) before = ','
    }
    pieces.add('}')
  }

  private frozenJson(value: object): Buffer {
    const known = this.written.get(value)
    if (known !== undefined) return known
    const json = Buffer.from(JSON.stringify(value))
    this.written.set(value, json)
    return json
  }
}

/** Other values are written as a whole: what is no object, and what says itself how it is written. */
function isWalked(value: unknown): value is object {
  return typeof value === 'object' && value !== null && (Object.isFrozen(value) || !('toJSON' in value))
}

/** Text as it comes, and ready pieces in between. */
class Pieces {
  private readonly ready: Buffer[] = []
  private text = ''

  add(text: string): void {
    this.text += text
  }

  put(piece: Buffer): void {
    this.close()
    this.ready.push(piece)
  }

  all(): Buffer[] {
    this.close()
    return this.ready
  }

  private close(): void {
    if (this.text !== '') this.ready.push(Buffer.from(this.text))
    this.text = ''
  }
}
