/** Chance that comes again: the same seed gives the same numbers. Source: mulberry32, public domain. */
export class Dice {
  constructor(private state: number) {}

  /** Gives a number from 0 up to, not including, 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** Gives whether something of this likelihood, 0 to 1, happens. */
  happens(likelihood: number): boolean {
    return this.roll() < likelihood
  }

  /** Gives one of several; throws where there is none. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.roll() * items.length)]
    if (item === undefined) throw new RangeError('there is nothing to choose from')
    return item
  }
}
