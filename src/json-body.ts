import { randomUUID } from 'node:crypto'

/**
 * Writes the body of a response as JSON. A frozen object never changes, so its JSON is written once and kept for as long as
 * the object lives: an answer card of ten kilobytes is joined to its message as bytes, not walked through again.
 */
export class JsonBody {
  private readonly written = new WeakMap<object, Buffer>()
  /** Stands in the text where the JSON of a frozen object belongs. Nobody outside can guess it, so nobody can write it. */
  private readonly mark = randomUUID()
  private readonly places = new RegExp(`"${this.mark}"`)

  /** Gives the JSON of a body in UTF-8. */
  of(body: unknown): Buffer {
    const frozen: Buffer[] = []
    const text = JSON.stringify(body, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return value
      frozen.push(this.frozenJson(value))
      return this.mark
    })
    const [first = '', ...rest] = text.split(this.places)
    const parts = rest.flatMap((piece, place) => [frozen[place] ?? Buffer.alloc(0), Buffer.from(piece)])
    return Buffer.concat([Buffer.from(first), ...parts])
  }

  private frozenJson(value: object): Buffer {
    const known = this.written.get(value)
    if (known !== undefined) return known
    const json = Buffer.from(JSON.stringify(value))
    this.written.set(value, json)
    return json
  }
}
