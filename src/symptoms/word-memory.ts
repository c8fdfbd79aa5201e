/** Longer words are not remembered: nobody writes them twice. */
const LONGEST = 40
/** How many words of people's own are remembered, beside those of the catalog. */
const OF_PEOPLE = 10_000
/** In how many writings a word of the catalog stands, by capitals. */
const WRITINGS = 2

/** Remembers what was made of words, which repeat. When it is full, all is forgotten. */
export class WordMemory<Value> {
  private readonly known = new Map<string, Value>()
  private readonly most: number

  /** `make` makes the value of a word. `vocabulary`: how many words the catalog has. */
  constructor(
    private readonly make: (word: string) => Value,
    vocabulary: number,
  ) {
    this.most = vocabulary * WRITINGS + OF_PEOPLE
  }

  /** Gives the value of a word. */
  of(word: string): Value {
    const known = this.known.get(word)
    if (known !== undefined) return known
    if (word.length > LONGEST) return this.make(word)
    const own = copied(word)
    const made = this.make(own)
    if (this.known.size >= this.most) this.known.clear()
    this.known.set(own, made)
    return made
  }
}

/** A word cut out of a message holds on to the whole message for as long as it is remembered. Its copy does not. */
function copied(word: string): string {
  return Buffer.from(word).toString()
}
