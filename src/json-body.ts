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

  private write(value: unknown, pieces: Pieces): void {
    if (typeof value !== 'object' || value === null) pieces.add(JSON.stringify(value))
    else if (Object.isFrozen(value)) pieces.put(this.frozenJson(value))
    else if ('toJSON' in value) pieces.add(JSON.stringify(value))
    else if (Array.isArray(value)) this.writeArray(value, pieces)
    else this.writeObject(value, pieces)
  }

  private writeArray(items: readonly unknown[], pieces: Pieces): void {
    pieces.add('[')
    items.forEach((item, place) => {
      if (place > 0) pieces.add(',')
      this.write(isJson(item) ? item : null, pieces)
    })
    pieces.add(']')
  }

  private writeObject(object: object, pieces: Pieces): void {
    let before = ''
    pieces.add('{')
    for (const [key, value] of Object.entries(object)) {
      if (!isJson(value)) continue
      pieces.add(`${before}${JSON.stringify(key)}:`)
      this.write(value, pieces)
      before = ','
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

/** What JSON has no word for is left out of objects, and `null` in lists. */
function isJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol'
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
